package org.exotrace.model;

/** Where an experiment was done; being done in patients raises no rung. */
public enum EvidenceSetting {
    CELLS("cells"),
    EX_VIVO("ex_vivo"),
    ANIMAL("animal"),
    PATIENT_SAMPLE("patient_sample"),
    PATIENT_TREATED("patient_treated");

    private final String word;

    EvidenceSetting(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
