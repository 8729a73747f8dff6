package org.exotrace.model;

/** How vesicles were set apart; in the order in which it was done. */
public enum Separation {
    DUC("dUC"),
    UC_CUSHION("UC_cushion"),
    DENSITY_GRADIENT("density_gradient"),
    SEC("SEC"),
    ULTRAFILTRATION("ultrafiltration"),
    TFF("TFF"),
    PRECIPITATION("precipitation"),
    IMMUNOCAPTURE("immunocapture"),
    FILTRATION("filtration"),
    OTHER("other");

    private final String word;

    Separation(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
