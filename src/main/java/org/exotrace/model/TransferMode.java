package org.exotrace.model;

/** How a vesicle enters a cell, where the source says it. */
public enum TransferMode {
    UPTAKE("uptake"),
    FUSION("fusion");

    private final String word;

    TransferMode(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
