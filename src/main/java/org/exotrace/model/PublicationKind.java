package org.exotrace.model;

/** What a publication is; own stands for a laboratory's unpublished work. */
public enum PublicationKind {
    REVIEW("review"),
    ARTICLE("article"),
    PREPRINT("preprint"),
    THESIS("thesis"),
    DATABASE("database"),
    OWN("own");

    private final String word;

    PublicationKind(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
