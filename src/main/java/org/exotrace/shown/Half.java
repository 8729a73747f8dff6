package org.exotrace.shown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much of a pip: of N the left half is the cargo and the right one the vesicle; of others half is left. */
public enum Half {
    LEFT, RIGHT, WHOLE;

    /** Both together; null is nothing. */
    static @Nullable Half and(@Nullable Half one, @Nullable Half other) {
        return one == null ? other : other == null || one == other ? one : WHOLE;
    }

    boolean covers(Half other) {
        return this == WHOLE || this == other;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
