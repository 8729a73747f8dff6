package org.exotrace.seed.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;

/** An entity that is wider than itself, by way of its parents. */
final class HierarchyCycle implements SeedRule {

    private static final int MOST = 20;

    @Override
    public String id() {
        return "hierarchy-cycle";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Entity>> byId = new TreeMap<>();
        seeds.entities().items().forEach(it -> byId.putIfAbsent(it.value().id(), it));
        Map<String, List<Placed<Extension>>> added = seeds.extensions().items().stream()
                .collect(Collectors.groupingBy(it -> it.value().entity()));
        Set<String> done = new HashSet<>();
        byId.keySet().forEach(id -> new Walk(byId, added, done, report).from(id));
    }

    /** Up the parents: what stands on the way already closes a cycle, told once and in the order of the walk. */
    private static final class Walk {

        private final Map<String, Placed<Entity>> byId;
        private final Map<String, List<Placed<Extension>>> added;
        private final Set<String> done;
        private final Report report;
        private final List<String> way = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Deque<Iterator<String>> open = new ArrayDeque<>();

        Walk(Map<String, Placed<Entity>> byId, Map<String, List<Placed<Extension>>> added, Set<String> done, Report report) {
            this.byId = byId;
            this.added = added;
            this.done = done;
            this.report = report;
        }

        /** No method calls itself: a hierarchy may be deeper than a stack. */
        void from(String start) {
            enter(start);
            while (!open.isEmpty()) {
                if (open.peek().hasNext()) {
                    enter(open.peek().next());
                } else {
                    leave();
                }
            }
        }

        private void enter(String id) {
            Integer before = places.get(id);
            if (before != null) {
                told(way.subList(before, way.size()), id);
                return;
            }
            Placed<Entity> entity = byId.get(id);
            if (entity != null && !done.contains(id)) {
                places.put(id, way.size());
                way.add(id);
                open.push(Stream.concat(entity.value().parents().stream(), added.getOrDefault(id, List.of()).stream().flatMap(it -> it.value().parents().stream()))
                        .iterator());
            }
        }

        private void leave() {
            open.pop();
            String id = way.remove(way.size() - 1);
            places.remove(id);
            done.add(id);
        }

        /** What is held already made no ring. */
        private Placed<?> place(List<String> cycle, String again) {
            Placed<Entity> first = Objects.requireNonNull(byId.get(again));
            return !first.isBeside() ? first : cycle.stream()
                    .flatMap(id -> Stream.concat(Stream.of(Objects.requireNonNull(byId.get(id))), added.getOrDefault(id, List.of()).stream()))
                    .filter(it -> !it.isBeside()).findFirst().orElse(first);
        }

        private void told(List<String> cycle, String again) {
            String way = cycle.size() <= MOST ? String.join(" -> ", cycle)
                    : "%s -> ... %d more ...".formatted(String.join(" -> ", cycle.subList(0, MOST)), cycle.size() - MOST);
            report.error(place(cycle, again), "/parents", "The parents go round: %s -> %s.".formatted(way, again),
                    "Leave one of these parents out.");
        }
    }
}
