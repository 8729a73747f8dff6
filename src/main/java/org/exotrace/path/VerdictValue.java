package org.exotrace.path;

import java.util.Locale;

/** Whether one thing raises or lowers another. */
public enum VerdictValue {
    INCREASES,
    DECREASES,
    /** Some say the one, some the other. */
    CONFLICTING,
    /** Nothing is said, or a sign on the way is not known. */
    UNDETERMINED;

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
