package org.exotrace.model;

/** How particles were seen or counted. */
public enum Particle {
    EM_WIDE("EM_wide"),
    EM_CLOSE("EM_close"),
    EM("EM"),
    IMMUNO_EM("immuno_EM"),
    CRYO_EM("cryo_EM"),
    NTA("NTA"),
    TRPS("TRPS"),
    NANO_FLOW("nano_flow"),
    DLS("DLS");

    private final String word;

    Particle(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
