package org.exotrace.model;

/** What a vesicle is there for in a statement. */
public enum VesicleFunction {
    SIGNAL("signal"),
    CARRIER("carrier"),
    MARKER("marker"),
    VACCINE("vaccine"),
    TARGET("target");

    private final String word;

    VesicleFunction(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
