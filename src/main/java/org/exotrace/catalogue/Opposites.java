package org.exotrace.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which things tell one another the other way round, whichever of the two says so. Immutable, so safe for use by many threads. */
public final class Opposites {

    private final Map<String, Set<String>> byId = new TreeMap<>();

    private Opposites(Catalogue catalogue) {
        catalogue.entities().forEach(it -> it.oppositeOf().forEach(other -> {
            byId.computeIfAbsent(it.id(), key -> new TreeSet<>()).add(other);
            byId.computeIfAbsent(other, key -> new TreeSet<>()).add(it.id());
        }));
        byId.replaceAll((id, opposites) -> Collections.unmodifiableSet(opposites));
    }

    public static Opposites of(Catalogue catalogue) {
        return catalogue.derived(Opposites.class, Opposites::new);
    }

    /** Ids of those that have an opposite, in order. */
    public Set<String> all() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** Ids of its direct opposites, in order. */
    public Set<String> of(String id) {
        return byId.getOrDefault(id, Set.of());
    }
}
