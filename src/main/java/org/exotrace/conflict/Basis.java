package org.exotrace.conflict;

import java.util.Locale;

/** Who saw a contradiction. */
public enum Basis {
    /** A rule alone. */
    RULE,
    /** A curator alone. */
    CURATED,
    /** A rule, and a curator who wrote down a question that it is part of; or the other way round. */
    BOTH;

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
