package org.exotrace.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.Influence;

/**
 * What statements tell of influences: several rules ask for all of them.
 *
 * @param byObject those that end in an entity, by its id
 */
record Influences(List<Influence> all, Map<String, List<Influence>> byObject) {

    static Influences of(Catalogue catalogue) {
        return catalogue.derived(Influences.class, it -> {
            List<Influence> all = Influence.all(it).toList();
            return new Influences(all, all.stream().collect(Collectors.groupingBy(one -> one.to().entity(), TreeMap::new, Collectors.toList())));
        });
    }
}
