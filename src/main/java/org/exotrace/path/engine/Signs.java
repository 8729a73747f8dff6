package org.exotrace.path.engine;

import org.exotrace.model.Sign;
import org.jspecify.annotations.Nullable;

/** Signs as the two bits of a leg. A transfer has none and passes the sign on; influences multiply; unknown stays so. */
final class Signs {

    static final int NONE = 0;
    static final int POSITIVE = 1;
    static final int NEGATIVE = 2;
    static final int UNKNOWN = 3;

    private Signs() {}

    static int code(@Nullable Sign sign) {
        return sign == null ? NONE : sign.ordinal() + 1;
    }

    static @Nullable Sign find(int code) {
        return code == NONE ? null : sign(code);
    }

    /** The sign of a path: it is never none. */
    static Sign sign(int code) {
        return switch (code) {
            case POSITIVE -> Sign.POSITIVE;
            case NEGATIVE -> Sign.NEGATIVE;
            default -> Sign.UNKNOWN;
        };
    }

    static int times(int path, int leg) {
        if (leg == NONE) {
            return path;
        }
        if (path == UNKNOWN || leg == UNKNOWN) {
            return UNKNOWN;
        }
        return path == leg ? POSITIVE : NEGATIVE;
    }
}
