package org.exotrace.model;

/** Whether the resolved fraction was what was assayed, or only showed what was in it. */
public enum FractionUse {
    CRUDE_PELLET("crude_pellet"),
    VALIDATION_ONLY("validation_only"),
    FUNCTIONAL_MATERIAL("functional_material");

    private final String word;

    FractionUse(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
