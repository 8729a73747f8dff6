package org.exotrace.path.engine;

import java.util.Locale;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;

/** How well a leg is backed: by a paper that was read or verified, by a reference still open or only a candidate, or by none. */
public enum Weakest {
    VERIFIED,
    OPEN,
    NONE;

    /** What a statement comes to that rests on this. */
    public static Weakest of(Evidence evidence, Publication document) {
        return evidence.printed() == null ? document.isPrimary() && document.retracted() == null ? VERIFIED : NONE : evidence.isKnown() ? VERIFIED : OPEN;
    }

    static Weakest at(int ordinal) {
        return switch (ordinal) {
            case 0 -> VERIFIED;
            case 1 -> OPEN;
            default -> NONE;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
