package org.exotrace.search;

import java.util.Comparator;

/** @param rank the better the lower: what was typed in full, then from its beginning, then each word somewhere */
record Hit(Suggestion what, int rank) {

    static final int WHOLE = 0;
    static final int BEGINNING = 2;
    static final int WORDS = 4;

    static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::rank).thenComparing(it -> it.what().kind())
            .thenComparing(it -> -it.what().statements()).thenComparing(it -> it.what().label()).thenComparing(it -> it.what().id());
}
