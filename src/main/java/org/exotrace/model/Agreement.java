package org.exotrace.model;

/** What a statement and its cited paper have to say to one another. */
public enum Agreement {
    YES("yes"),
    PARTLY("partly"),
    NO("no");

    private final String word;

    Agreement(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
