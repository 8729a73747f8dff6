package org.exotrace.model;

/** What sort of claim a statement makes. */
public enum Kind {
    MECHANISM("mechanism"),
    ASSOCIATION("association"),
    BIOMARKER("biomarker"),
    INTERVENTION("intervention"),
    RESISTANCE("resistance"),
    DEFINITION("definition"),
    LIMITATION("limitation"),
    OVERVIEW("overview");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
