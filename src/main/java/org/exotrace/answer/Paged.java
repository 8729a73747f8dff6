package org.exotrace.answer;

import java.util.List;

/** Some of the rows of a longer answer. */
public interface Paged extends Tabular {

    /** How many rows there are in all. */
    int total();

    /** How many were left out first. */
    int offset();

    /** What JSON has for the rows. */
    List<?> items();
}
