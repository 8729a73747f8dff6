package org.exotrace.settle;

import java.util.Locale;

/** Why something is open. */
public enum QuestionKind {
    /** Two steps were never observed together. */
    JOINT,
    /** Something is said not to be so. */
    NEGATION,
    /** Statements contradict one another, and nothing that one could vary separates them. */
    CONFLICT,
    /** Something else could explain an experiment that was read. */
    RIVAL,
    /** Statements contradict one another, and what they state of a facet that one could vary separates them. */
    FACET,
    /** One paper alone shows it. */
    SINGLE_PAPER,
    /** A paper may hold the answer, and was not read. */
    READ;

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
