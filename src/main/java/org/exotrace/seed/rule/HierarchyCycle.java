package org.exotrace.seed.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exotrace.model.Entity;

/** An entity that is wider than itself, by way of its parents. */
final class HierarchyCycle implements SeedRule {

    @Override
    public String id() {
        return "hierarchy-cycle";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Entity>> byId = new TreeMap<>();
        seeds.entities().items().forEach(it -> byId.putIfAbsent(it.value().id(), it));
        Set<String> done = new HashSet<>();
        byId.keySet().forEach(id -> walk(id, new ArrayList<>(), done, byId, report));
    }

    /** Up the parents: what stands on the way already closes a cycle, told once and in the order of the walk. */
    private static void walk(
            String id, List<String> way, Set<String> done, Map<String, Placed<Entity>> byId, Report report) {
        int before = way.indexOf(id);
        if (before >= 0) {
            List<String> cycle = new ArrayList<>(way.subList(before, way.size()));
            cycle.add(id);
            report.error(byId.get(id), "/parents", "The parents go round: %s.".formatted(String.join(" -> ", cycle)),
                    "Leave one of these parents out.");
            return;
        }
        if (!byId.containsKey(id) || done.contains(id)) {
            return;
        }
        way.add(id);
        byId.get(id).value().parents().forEach(parent -> walk(parent, way, done, byId, report));
        way.remove(way.size() - 1);
        done.add(id);
    }
}
