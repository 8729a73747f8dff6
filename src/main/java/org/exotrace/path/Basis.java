package org.exotrace.path;

/** What a verdict rests on. */
public enum Basis {
    /** Paths within one statement. */
    DOCUMENTED("documented"),
    /** The direction that a statement gives an effect, without steps to it. */
    STATED("stated without steps"),
    /** Paths over joints only. */
    ASSEMBLED("assembled");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return word;
    }
}
