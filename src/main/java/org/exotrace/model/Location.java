package org.exotrace.model;

/** Where a cargo sits. */
public enum Location {
    SURFACE("surface"),
    LUMEN("lumen"),
    LOADED("loaded"),
    MEMBRANE("membrane");

    private final String word;

    Location(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
