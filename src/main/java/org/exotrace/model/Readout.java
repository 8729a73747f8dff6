package org.exotrace.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an experiment looked at, and what it saw. */
public record Readout(Of of, Result result, @Nullable String eco) {

    /** What was looked at. */
    public enum Of {
        CARGO_IN_VESICLE, VESICLE_IN_RECIPIENT, CARGO_IN_RECIPIENT, DIRECT_TARGET, EFFECT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was seen. */
    public enum Result {
        PRESENT, ABSENT, UP, DOWN, NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there was something to see. */
    public boolean isSeen() {
        return result == Result.PRESENT || isChanged();
    }

    public boolean isChanged() {
        return result == Result.UP || result == Result.DOWN;
    }
}
