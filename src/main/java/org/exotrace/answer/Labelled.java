package org.exotrace.answer;

import org.jspecify.annotations.Nullable;

/** Something that a table shows as its label, with its id in a column beside it. */
public interface Labelled {

    @Nullable
    String id();

    String label();
}
