package org.exotrace.aggregate;

import java.util.Locale;
import org.exotrace.model.Sign;
import org.jspecify.annotations.Nullable;

/** What the signs of several statements come to. While they are gathered, each is a bit. */
public enum GroupSign {
    POSITIVE, NEGATIVE, UNKNOWN,

    /** Not all the same. */
    MIXED;

    /** Of those that a sign may have. */
    static final int ALL_BITS = (1 << MIXED.ordinal()) - 1;

    static int bit(Sign sign) {
        GroupSign same = switch (sign) {
            case POSITIVE -> POSITIVE;
            case NEGATIVE -> NEGATIVE;
            case UNKNOWN -> UNKNOWN;
        };
        return 1 << same.ordinal();
    }

    /** Null where there are none. */
    static @Nullable GroupSign of(int bits) {
        return switch (Integer.bitCount(bits)) {
            case 0 -> null;
            case 1 -> values()[Integer.numberOfTrailingZeros(bits)];
            default -> MIXED;
        };
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
