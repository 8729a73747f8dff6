package org.exotrace.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.exotrace.model.Entity;

/** What is a kind of what; several parents are allowed. */
public final class Hierarchy {

    /** As many as are looked through as fast as they are hashed. */
    private static final int FEW = 8;

    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    /** Every search asks for what lies below its ends. */
    private final Map<String, Set<String>> below = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

    Hierarchy(List<Entity> entities) {
        entities.forEach(child -> {
            parents.put(child.id(), child.parents());
            child.parents().forEach(
                    parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(child.id()));
        });
    }

    /** Ids directly below. */
    public List<String> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The entity itself and everything below it. */
    public Set<String> below(String id) {
        return kept(below, id, children);
    }

    /** The entity itself and everything that it is a kind of. */
    public Set<String> above(String id) {
        return kept(above, id, parents);
    }

    /** Looks before it computes, which takes a lock: rules ask for each statement. */
    private static Set<String> kept(Map<String, Set<String>> closures, String id, Map<String, List<String>> next) {
        Set<String> known = closures.get(id);
        return known == null ? closures.computeIfAbsent(id, key -> closure(key, next)) : known;
    }

    /** Of what it is a kind of, itself among them, those that are a kind of nothing. */
    public List<String> tops(String id) {
        return closure(id, parents).stream().filter(it -> parents.getOrDefault(it, List.of()).isEmpty()).toList();
    }

    private static Set<String> closure(String id, Map<String, List<String>> next) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String here = open.pop();
            if (seen.add(here)) {
                open.addAll(next.getOrDefault(here, List.of()));
            }
        }
        return seen.size() > FEW ? Collections.unmodifiableSet(seen) : new FewIds(seen);
    }
}
