package org.exotrace.model;

/** Where something was seen. */
public enum Setting {
    CELLS("cells"),
    EX_VIVO("ex_vivo"),
    ANIMAL("animal"),
    PATIENTS("patients");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
