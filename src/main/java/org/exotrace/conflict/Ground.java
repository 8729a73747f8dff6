package org.exotrace.conflict;

import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;

/** What the rules look at, and what they may spend where every statement may stand against every other. */
final class Ground {

    /** Statements named by items of one rule: each "not so" names all that say "so". */
    private static final int MOST_NAMED = 1_000_000;

    private final Catalogue catalogue;
    private final Influences influences;
    private final List<Statement> acting;
    private final Map<String, List<Topics.Claim>> topics;
    private int named;

    Ground(Catalogue catalogue) {
        this.catalogue = catalogue;
        influences = Influences.of(catalogue);
        acting = catalogue.statements().stream().filter(it -> Vesicles.act(catalogue, it)).toList();
        topics = Topics.of(catalogue, acting);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What statements tell of influences. */
    Influences influences() {
        return influences;
    }

    /** The statements that tell of vesicles that do something. */
    List<Statement> acting() {
        return acting;
    }

    /** What vesicles are said to do to effects, by the id of the topic's first effect. */
    Map<String, List<Topics.Claim>> topics() {
        return topics;
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
