package org.exotrace.model;

/** How well a term fits an entity; a broad one is wider. */
public enum Match {
    EXACT("exact"),
    CLOSE("close"),
    BROAD("broad"),
    GENE_OF_TRANSCRIPT("gene of the transcript");

    private final String word;

    Match(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
