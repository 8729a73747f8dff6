package org.exotrace.model;

/**
 * How well it is known what a statement rests on: a printed number whose paper was read and found to say it, a paper that may
 * be meant, or not known; or the document itself.
 */
public enum ReferenceStatus {
    VERIFIED("verified"),
    CANDIDATE("candidate"),
    OPEN("open"),
    DOCUMENT("document");

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
