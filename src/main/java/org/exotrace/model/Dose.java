package org.exotrace.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much was given.
 *
 * @param per        of what: a well, a cell, an animal
 * @param vsProducer against what the source gives off; null where that is unknown
 */
public record Dose(@Nullable Double value, @Nullable Unit unit, @Nullable String per, @Nullable VsProducer vsProducer) {

    /** What was counted. */
    public enum Unit {
        PARTICLES("particles"),
        MICROGRAM_PROTEIN("µg_protein"),
        CELL_EQUIVALENTS("cell_equivalents");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Less than the source gives off, about that, or more. */
    public enum VsProducer {
        BELOW, ABOUT, ABOVE, UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
