package org.exotrace.config;

import java.util.Locale;

/** Something that is on, off, or on where only this machine can reach it. */
public enum Switch {
    ON,
    OFF,
    LOOPBACK;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
