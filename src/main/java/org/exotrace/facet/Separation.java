package org.exotrace.facet;

import java.util.List;

/**
 * A facet that tells sides apart: every side states a value, and no value stands on two sides, by itself or as a kind of
 * one: "T cell" is not told apart from "CD8+ T cell".
 */
public record Separation(Facet facet, List<Side> sides) {

    /** What one side states: labels of entities, words or numbers. */
    public record Side(String label, List<String> values) {}
}
