package org.exotrace.conflict;

import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.Influence;

/** What statements tell of influences: several rules ask for all of them. */
record Influences(List<Influence> all) {

    static List<Influence> of(Catalogue catalogue) {
        return catalogue.derived(Influences.class, it -> new Influences(Influence.all(it).toList())).all();
    }
}
