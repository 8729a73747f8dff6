package org.exotrace.model;

/** The folder a statement is filed under. */
public enum Theme {
    IMMUNOSUPPRESSION("immunosuppression"),
    IMMUNE_ACTIVATION("immune activation"),
    TME_REMODELLING("TME remodelling"),
    DRUG_RESISTANCE("drug resistance"),
    DRUG_SENSITISATION("drug sensitisation"),
    BIOMARKER("biomarker"),
    DELIVERY("delivery"),
    VACCINE("vaccine"),
    BIOGENESIS_INHIBITION("biogenesis inhibition");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
