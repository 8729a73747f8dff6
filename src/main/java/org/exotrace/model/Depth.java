package org.exotrace.model;

/** How much of a document was read. */
public enum Depth {
    FULL_TEXT("full_text"),
    PART("part"),
    ABSTRACT("abstract"),
    DIGEST("digest");

    private final String word;

    Depth(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
