package org.exotrace.aggregate;

import java.util.Locale;
import java.util.Set;
import org.exotrace.model.Sign;
import org.jspecify.annotations.Nullable;

/** What the signs of several statements come to. */
public enum GroupSign {
    POSITIVE, NEGATIVE, UNKNOWN,

    /** Not all the same. */
    MIXED;

    static @Nullable GroupSign of(Set<Sign> signs) {
        if (signs.isEmpty()) {
            return null;
        }
        return signs.size() > 1 ? MIXED : switch (signs.iterator().next()) {
            case POSITIVE -> POSITIVE;
            case NEGATIVE -> NEGATIVE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
