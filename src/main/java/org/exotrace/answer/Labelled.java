package org.exotrace.answer;

/** Something that a table shows as its label, with its id in a column beside it. */
public interface Labelled {

    String id();

    String label();
}
