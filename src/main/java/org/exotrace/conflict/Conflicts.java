package org.exotrace.conflict;

import java.util.Arrays;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** All contradictions of one catalogue, by rule. Immutable, so safe for use by many threads. */
public final class Conflicts {

    /** Of the latest catalogue: there is one at a time, and every whole statement asks for them. */
    private static volatile @Nullable Conflicts latest;

    private final Catalogue catalogue;
    private final List<Conflict> all;

    private Conflicts(Catalogue catalogue) {
        this.catalogue = catalogue;
        all = Arrays.stream(Rule.values()).flatMap(rule -> rule.find(catalogue).stream()).toList();
    }

    public static Conflicts of(Catalogue catalogue) {
        Conflicts conflicts = latest;
        if (conflicts == null || conflicts.catalogue != catalogue) {
            conflicts = new Conflicts(catalogue);
            latest = conflicts;
        }
        return conflicts;
    }

    List<Conflict> all() {
        return all;
    }

    /** Ids of the contradictions in which a statement stands. */
    public List<String> holding(String record) {
        return all.stream().filter(it -> it.statements().contains(record)).map(Conflict::id).toList();
    }
}
