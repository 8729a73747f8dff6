package org.exotrace.path.engine;

import java.util.Locale;

/** What the order of paths goes by first. */
public enum Order {
    JOINTS,
    LENGTH,
    SPECIFICITY;

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
