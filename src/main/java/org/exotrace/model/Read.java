package org.exotrace.model;

/** How an experiment was read of. */
public enum Read {
    FULL_TEXT("full_text"),
    PART("part"),
    ABSTRACT("abstract"),
    DIGEST("digest"),
    REVIEW_ONLY("review_only"),
    DATABASE("database"),
    MACHINE("machine");

    private final String word;

    Read(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
