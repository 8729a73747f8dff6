package org.exotrace.shown;

import java.util.Locale;

/** What became of a rival explanation. */
public enum Standing {
    CLOSED, OPEN, FAILED, NOT_READ;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
