package org.exotrace.model;

/** The part an entity plays in a statement; disease, therapy and organ are its context. */
public enum Role {
    SOURCE("source"),
    VESICLE("vesicle"),
    CARGO("cargo"),
    TARGET("target"),
    RECEPTOR("receptor"),
    EFFECT("effect"),
    MEDIATOR("mediator"),
    MODIFIER("modifier"),
    ACTED_ON("acted_on"),
    TISSUE("tissue"),
    MENTION("mention"),
    DISEASE("disease"),
    THERAPY("therapy"),
    ORGAN("organ");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
