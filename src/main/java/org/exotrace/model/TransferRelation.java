package org.exotrace.model;

/** How a vesicle or a molecule gets from one place to the next; a transfer has no sign. */
public enum TransferRelation {
    RELEASES("releases"),
    CARRIES("carries"),
    REACHES("reaches"),
    PRESENTS("presents"),
    LOADED_WITH("loaded_with"),
    PRODUCES("produces");

    private final String word;

    TransferRelation(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
