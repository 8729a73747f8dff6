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
import java.util.function.Function;
import org.exotrace.model.Entity;

/** What is a kind of what; several parents are allowed. */
public final class Hierarchy {

    /** As many as are looked through as fast as they are hashed. */
    private static final int FEW = 8;

    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Entity> entities;
    /** Every search asks for what lies below its ends. */
    private final Map<String, Set<String>> below = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

    /** @param entities by id, in their order */
    Hierarchy(Map<String, Entity> entities) {
        this.entities = entities;
        entities.values().forEach(child -> child.parents().forEach(
                parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(child.id())));
    }

    /** Ids directly below. */
    public List<String> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The entity itself and everything below it. */
    public Set<String> below(String id) {
        return kept(below, id, it -> children.getOrDefault(it, List.of()));
    }

    /** The entity itself and everything that it is a kind of. */
    public Set<String> above(String id) {
        return kept(above, id, this::parents);
    }

    /** Looks before it computes, which takes a lock: rules ask for each statement. */
    private static Set<String> kept(Map<String, Set<String>> closures, String id, Function<String, List<String>> next) {
        Set<String> known = closures.get(id);
        return known == null ? closures.computeIfAbsent(id, key -> closure(key, next)) : known;
    }

    /** Of what it is a kind of, itself among them, those that are a kind of nothing. */
    public List<String> tops(String id) {
        return closure(id, this::parents).stream().filter(it -> parents(it).isEmpty()).toList();
    }

    private List<String> parents(String id) {
        Entity entity = entities.get(id);
        return entity == null ? List.of() : entity.parents();
    }

    private static Set<String> closure(String id, Function<String, List<String>> next) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String here = open.pop();
            if (seen.add(here)) {
                open.addAll(next.apply(here));
            }
        }
        return seen.size() > FEW ? Collections.unmodifiableSet(seen) : new FewIds(seen);
    }
}
