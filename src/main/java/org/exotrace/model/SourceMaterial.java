package org.exotrace.model;

/** What vesicles were taken from. */
public enum SourceMaterial {
    CULTURE_MEDIUM("culture_medium"),
    SERUM_FREE_MEDIUM("serum_free_medium"),
    PLASMA("plasma"),
    SERUM("serum"),
    OTHER_FLUID("other_fluid"),
    TISSUE("tissue"),
    LOADED_VESICLE("loaded_vesicle");

    private final String word;

    SourceMaterial(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
