package org.exotrace.shown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a pip is drawn: filled is shown, a ring is claimed by what was read. */
public enum State {
    FILLED, LEFT_HALF, RIGHT_HALF, RING, RING_LEFT, RING_RIGHT, NOT_REPORTED, NOT_READ, NOT_APPLICABLE, CONTESTED;

    static State shown(Half half) {
        return switch (half) {
            case WHOLE -> FILLED;
            case LEFT -> LEFT_HALF;
            case RIGHT -> RIGHT_HALF;
        };
    }

    static State claimed(Half half) {
        return switch (half) {
            case WHOLE -> RING;
            case LEFT -> RING_LEFT;
            case RIGHT -> RING_RIGHT;
        };
    }

    static State of(@Nullable Half shown, @Nullable Half claimed, State silence) {
        return shown != null ? shown(shown) : claimed != null ? claimed(claimed) : silence;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
