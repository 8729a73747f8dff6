package org.exotrace.model;

/** How firmly the source says it. */
public enum Modality {
    ASSERTED("asserted"),
    HEDGED("hedged"),
    ASSOCIATION("association"),
    NEGATIVE("negative");

    private final String word;

    Modality(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
