package org.exotrace.model;

/** The highest step of proof that the part read supports: each takes the one before for granted. */
public enum Rung {
    DETECTED("detected"),
    TRANSFERRED("transferred"),
    NECESSARY("necessary"),
    SUFFICIENT("sufficient");

    private final String word;

    Rung(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
