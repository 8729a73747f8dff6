package org.exotrace.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.model.Entity;

/** What is a kind of what; several parents are allowed. */
public final class Hierarchy {

    private final Map<String, List<String>> children = new HashMap<>();

    Hierarchy(List<Entity> entities) {
        entities.forEach(child -> child.parents().forEach(
                parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(child.id())));
    }

    /** Ids directly below. */
    public List<String> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The entity itself and everything below it. */
    public Set<String> below(String id) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }
}
