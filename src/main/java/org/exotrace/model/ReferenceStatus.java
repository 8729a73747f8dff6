package org.exotrace.model;

/** How well a printed reference is known: read and found to say it, a paper that may be meant, or not known. */
public enum ReferenceStatus {
    VERIFIED("verified"),
    CANDIDATE("candidate"),
    OPEN("open");

    private final String word;

    ReferenceStatus(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
