package org.exotrace.model;

/** What a study worked on, as far as its document was read. */
public enum StudyType {
    IN_VITRO("in_vitro"),
    ANIMAL("animal"),
    HUMAN("human");

    private final String word;

    StudyType(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
