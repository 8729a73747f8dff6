package org.exotrace.model;

import java.util.Arrays;
import java.util.List;

/**
 * What sort of claim a statement makes. A detection and an interaction are rows of a table, as it has them: no curator read
 * what they rest on, so they take part in an answer only where somebody asks for them, and in paths.
 */
public enum Kind {
    MECHANISM("mechanism"),
    ASSOCIATION("association"),
    BIOMARKER("biomarker"),
    INTERVENTION("intervention"),
    RESISTANCE("resistance"),
    DEFINITION("definition"),
    LIMITATION("limitation"),
    OVERVIEW("overview"),
    DETECTION("detection"),
    INTERACTION("interaction");

    /** All that curators give. */
    public static final List<Kind> CURATED = Arrays.stream(values()).filter(it -> !it.isRow()).toList();

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** Whether it is a row of somebody's table. */
    public boolean isRow() {
        return this == DETECTION || this == INTERACTION;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
