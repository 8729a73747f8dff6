package org.exotrace.path.engine;

import java.util.Locale;

/** What can end a search before everything is found: enough paths, or one part of its budget. */
public enum Limit {
    K,
    EDGE_VISITS,
    MS,
    BYTES;

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
