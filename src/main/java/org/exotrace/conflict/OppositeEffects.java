package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Topics.Claim;
import org.exotrace.model.Participant;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/**
 * R1: vesicles that raise an effect and vesicles that lower it. Vesicles of different cells may well do so, and that is
 * no contradiction: the sides are those under the widest class of source cells that occurs on both, and
 * the widest effect of which that is so; the item is named by the narrowest class that all of its statements fall under.
 */
final class OppositeEffects {

    private final Catalogue catalogue;
    private final Map<Statement, Set<String>> classesAbove = new IdentityHashMap<>();

    private OppositeEffects(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        OppositeEffects rule = new OppositeEffects(catalogue);
        Map<String, Map<String, List<Claim>>> topics = new TreeMap<>();
        ground.topics().forEach((topic, claims) -> topics.put(topic, rule.byClass(claims)));
        Map<List<Object>, Item> items = new LinkedHashMap<>();
        topics.forEach((topic, classes) -> classes.forEach((source, claims) -> {
            if (!rule.standsInWider(topic, source, topics)) {
                items.merge(List.of(source, records(claims, true), records(claims, false)), new Item(topic, source, claims), Item::with);
            }
        }));
        return items.values().stream().map(rule::conflict).toList();
    }

    /** Effects that the same statements raise and lower are one item, named by the first. */
    private record Item(String topic, String source, List<Claim> claims) {
        Item with(Item other) {
            return new Item(topic, source, Stream.concat(claims.stream(), other.claims.stream()).toList());
        }
    }

    private static Set<String> records(List<Claim> claims, boolean pole) {
        return claims.stream().filter(it -> it.pole() == pole).map(it -> it.statement().record()).collect(Collectors.toSet());
    }

    private boolean standsInWider(String topic, String source, Map<String, Map<String, List<Claim>>> topics) {
        return Topics.wider(catalogue, topic).map(it -> topics.getOrDefault(it, Map.of()))
                .anyMatch(it -> catalogue.hierarchy().above(source).stream().anyMatch(it::containsKey));
    }

    /**
     * The claims by class of source cells, where both poles occur under it and under nothing above it: by the class itself
     * or cells directly below it. What immune cells of two sorts do is no disagreement.
     */
    private Map<String, List<Claim>> byClass(List<Claim> claims) {
        Map<String, List<Claim>> classes = new HashMap<>();
        claims.forEach(claim -> classesAbove(claim.statement()).forEach(
                it -> classes.computeIfAbsent(it, key -> new ArrayList<>()).add(claim)));
        classes.values().removeIf(it -> !Poles.differ(it));
        classes.entrySet().removeIf(it -> !Poles.differ(it.getValue().stream().filter(claim -> isNear(claim, it.getKey())).toList()));
        Map<String, List<Claim>> widest = new TreeMap<>();
        classes.forEach((source, under) -> {
            if (catalogue.hierarchy().above(source).stream().noneMatch(it -> !it.equals(source) && classes.containsKey(it))) {
                widest.put(narrowest(source, classes), under);
            }
        });
        return widest;
    }

    /** What lies furthest below a class and holds no claim less: as many, since they are of the same claims. */
    private String narrowest(String source, Map<String, List<Claim>> classes) {
        int claims = classes.getOrDefault(source, List.of()).size();
        return catalogue.hierarchy().below(source).stream()
                .filter(it -> classes.getOrDefault(it, List.of()).size() == claims)
                .min(Comparator.comparingInt((String it) -> -catalogue.hierarchy().above(it).size()).thenComparing(it -> it)).orElse(source);
    }

    private boolean isNear(Claim claim, String source) {
        return claim.statement().in(Role.SOURCE).stream().anyMatch(
                it -> it.entity().equals(source) || catalogue.entity(it.entity()).parents().contains(source));
    }

    /** Kept: one statement has claims in every topic that its effects fall under. */
    private Set<String> classesAbove(Statement statement) {
        return classesAbove.computeIfAbsent(statement, key -> {
            List<Participant> sources = statement.in(Role.SOURCE);
            if (sources.size() == 1) {
                return catalogue.hierarchy().above(sources.get(0).entity());
            }
            Set<String> classes = new HashSet<>();
            sources.forEach(it -> classes.addAll(catalogue.hierarchy().above(it.entity())));
            return classes;
        });
    }

    private Found conflict(Item item) {
        Catalogue all = catalogue;
        String source = item.source();
        String effects = Poles.effects(item.claims());
        return Poles.sides(item.claims()).found("R1.%s.%s".formatted(item.topic(), item.source()), Rule.R1,
                () -> "%s, by vesicles of %s".formatted(effects, all.entity(source).label()),
                Poles.ASSOCIATED);
    }
}
