package org.exotrace.model;

/** How a participant or a transfer is known. */
public enum Status {
    STATED("stated"),
    IMPLIED("implied"),
    INFERRED("inferred");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
