package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.Influence;

/**
 * What statements tell of influences, in the order of records: several rules ask for all of them.
 *
 * @param complete false where a statement had too many walks to follow all
 */
record Influences(List<Influence> all, boolean complete) {

    static Influences of(Catalogue catalogue) {
        List<Influence> all = new ArrayList<>();
        boolean[] complete = {true};
        catalogue.statements().forEach(it -> {
            Influence.Own own = Influence.in(catalogue, it);
            all.addAll(own.all());
            complete[0] &= own.complete();
        });
        return new Influences(all, complete[0]);
    }
}
