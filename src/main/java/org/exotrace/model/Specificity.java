package org.exotrace.model;

/** Whether a statement names its participants or speaks in general. */
public enum Specificity {
    SPECIFIC("specific"),
    GENERAL("general");

    private final String word;

    Specificity(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
