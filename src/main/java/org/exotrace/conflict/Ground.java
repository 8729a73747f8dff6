package org.exotrace.conflict;

import org.exotrace.catalogue.Catalogue;

/** What the rules look at, and what they may spend where every statement may stand against every other. */
final class Ground {

    /** Statements named by items of one rule: each "not so" names all that say "so". */
    private static final int MOST_NAMED = 1_000_000;

    private final Catalogue catalogue;
    private final Influences influences;
    private int named;

    Ground(Catalogue catalogue) {
        this.catalogue = catalogue;
        influences = Influences.of(catalogue);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What statements tell of influences. */
    Influences influences() {
        return influences;
    }

    /** Whether so many statements more may be named. */
    boolean mayName(int statements) {
        named += statements;
        return named <= MOST_NAMED;
    }

    /** False where there was too much to look at all. */
    boolean complete() {
        return influences.complete() && named <= MOST_NAMED;
    }
}
