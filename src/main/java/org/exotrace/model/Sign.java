package org.exotrace.model;

/** Whether an influence raises or lowers its object. Signs multiply along a path; an unknown one makes it unknown. */
public enum Sign {
    POSITIVE("positive"),
    NEGATIVE("negative"),
    UNKNOWN("unknown");

    private final String word;

    Sign(String word) {
        this.word = word;
    }

    public Sign times(Sign other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == other ? POSITIVE : NEGATIVE;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
