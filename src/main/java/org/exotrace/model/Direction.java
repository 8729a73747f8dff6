package org.exotrace.model;

/** Which way an effect goes; the effect itself is named without direction. */
public enum Direction {
    INCREASE("increase"),
    DECREASE("decrease"),
    UNSPECIFIED("unspecified"),
    MARKS("marks"),
    ASSOCIATED("associated"),
    NO_DIFFERENCE("no difference"),
    NOT_APPLICABLE("not applicable");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
