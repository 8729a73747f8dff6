package org.exotrace.model;

/** How a step comes about, where that is more than its relation. */
public enum StepMode {
    BINDING("binding");

    private final String word;

    StepMode(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
