package org.exotrace.model;

import java.util.Locale;

/** What was held against a finding, and what came of it. */
public record Control(Kind kind, Result result) {

    /** What was used in place of the vesicles, or beside them. */
    public enum Kind {
        CARGO_NULL_VESICLE, EV_DEPLETED, SOLUBLE_FRACTION, PROCESS_BLANK, DETERGENT_LYSED, DYE_ONLY, OTHER_CELL_VESICLE, EMPTY_CARRIER,
        SECOND_METHOD, DOSE_SERIES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of the effect; {@code not_shown} where the part read does not say. */
    public enum Result {
        EFFECT_LOST, EFFECT_KEPT, PARTLY, GRADED, NOT_SHOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
