package org.exotrace.failure;

import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** A name, and how much it is like another: from 0 to 1. */
record Scored(String name, double score) {

    static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::score).reversed().thenComparing(Scored::name);

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    /** @param wanted in small letters */
    static Scored of(String wanted, String name) {
        return new Scored(name, LIKENESS.apply(wanted, name.toLowerCase(Locale.ROOT)));
    }
}
