package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Topics.Claim;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/**
 * R1: vesicles that raise an effect and vesicles that lower it. Vesicles of different cells may well do so, and that is
 * no contradiction: the sides are those under the widest class of source cells that occurs on both.
 */
final class OppositeEffects {

    private final Catalogue catalogue;

    private OppositeEffects(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Conflict> find(Catalogue catalogue) {
        OppositeEffects rule = new OppositeEffects(catalogue);
        return Topics.of(catalogue).entrySet().stream()
                .flatMap(topic -> rule.byClass(topic.getValue()).entrySet().stream()
                        .map(it -> rule.conflict(topic.getKey(), it.getKey(), it.getValue())))
                .toList();
    }

    /** The claims by class of source cells, where both poles occur under it and under nothing above it. */
    private Map<String, List<Claim>> byClass(List<Claim> claims) {
        Map<String, List<Claim>> classes = new TreeMap<>();
        claims.forEach(claim -> classesAbove(claim.statement()).forEach(
                it -> classes.computeIfAbsent(it, key -> new ArrayList<>()).add(claim)));
        classes.values().removeIf(under -> !Poles.differ(under));
        Set<String> both = Set.copyOf(classes.keySet());
        classes.keySet().removeIf(it -> catalogue.hierarchy().above(it).stream()
                .anyMatch(above -> !above.equals(it) && both.contains(above)));
        return classes;
    }

    private Set<String> classesAbove(Statement statement) {
        return statement.in(Role.SOURCE).stream().map(Participant::entity)
                .flatMap(it -> catalogue.hierarchy().above(it).stream())
                .collect(Collectors.toSet());
    }

    private Conflict conflict(String topic, String source, List<Claim> claims) {
        return Poles.sides(claims).toConflict(catalogue, "R1.%s.%s".formatted(topic, source), Rule.R1,
                "%s, by vesicles of %s".formatted(Poles.effects(claims), catalogue.entity(source).label()),
                Poles.ASSOCIATED);
    }
}
