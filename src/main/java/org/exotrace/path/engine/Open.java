package org.exotrace.path.engine;

/** Which end a question leaves open. */
public enum Open {
    FROM, TO
}
