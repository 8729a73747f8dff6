package org.exotrace.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.exotrace.catalogue.Hierarchy;

/** What is said of entities, found by one of them, by what they are kinds of, and by their kinds. */
final class Kin<T> {

    private final Hierarchy hierarchy;
    private final Map<String, List<T>> of = new HashMap<>();
    private final Map<String, List<T>> ofKinds = new HashMap<>();

    Kin(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    void add(String entity, T it) {
        of.computeIfAbsent(entity, key -> new ArrayList<>(1)).add(it);
        hierarchy.above(entity).stream().filter(wider -> !wider.equals(entity))
                .forEach(wider -> ofKinds.computeIfAbsent(wider, key -> new ArrayList<>(1)).add(it));
    }

    void met(String entity, BiConsumer<T, Matched> taker) {
        of.getOrDefault(entity, List.of()).forEach(it -> taker.accept(it, Matched.SAME));
        ofKinds.getOrDefault(entity, List.of()).forEach(it -> taker.accept(it, Matched.NARROWER));
        hierarchy.above(entity).stream().filter(wider -> !wider.equals(entity))
                .forEach(wider -> of.getOrDefault(wider, List.of()).forEach(it -> taker.accept(it, Matched.BROADER)));
    }
}
