package org.exotrace.annotate;

import java.util.List;

/** How many things of a list came to each outcome. */
public record Coverage(int cargo, int elsewhere, int detected, int resolvedOnly, int ambiguous, int unresolved, int total) {

    static Coverage of(List<Outcome> all) {
        int[] counts = new int[Outcome.values().length];
        all.forEach(it -> counts[it.ordinal()]++);
        return new Coverage(counts[Outcome.CARGO.ordinal()], counts[Outcome.ELSEWHERE.ordinal()], counts[Outcome.DETECTED.ordinal()],
                counts[Outcome.RESOLVED_ONLY.ordinal()], counts[Outcome.AMBIGUOUS.ordinal()], counts[Outcome.UNRESOLVED.ordinal()], all.size());
    }
}
