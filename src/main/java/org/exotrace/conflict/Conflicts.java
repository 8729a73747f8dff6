package org.exotrace.conflict;

import java.util.Arrays;
import java.util.List;
import org.exotrace.catalogue.Catalogue;

/** All contradictions of one catalogue, by rule. Immutable, so safe for use by many threads. */
public final class Conflicts {

    private final List<Conflict> all;

    private Conflicts(Catalogue catalogue) {
        all = Arrays.stream(Rule.values()).flatMap(rule -> rule.find(catalogue).stream()).toList();
    }

    public static Conflicts of(Catalogue catalogue) {
        return catalogue.derived(Conflicts.class, Conflicts::new);
    }

    List<Conflict> all() {
        return all;
    }

    /** Ids of the contradictions in which a statement stands. */
    public List<String> holding(String record) {
        return all.stream().filter(it -> it.statements().contains(record)).map(Conflict::id).toList();
    }
}
