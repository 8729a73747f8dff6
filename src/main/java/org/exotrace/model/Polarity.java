package org.exotrace.model;

/** Net effect of a statement on anti-tumour immunity, as stated: never computed from signs. */
public enum Polarity {
    SUPPRESSES("suppresses"),
    ACTIVATES("activates"),
    BOTH("both"),
    NONE("none");

    private final String word;

    Polarity(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
