package org.exotrace.answer;

/** An answer that another moment might give differently, as one that a time limit cut: it is never kept. */
public interface Momentary {

    boolean momentary();
}
