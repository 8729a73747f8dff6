package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Origins;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Polarity;
import org.exotrace.model.Statement;

/**
 * R6: statements of one publication that share a type of vesicle, one for anti-tumour immunity and one against it. A
 * statement without polarity is on neither side, and what is done to vesicles is no act of theirs.
 */
final class PolaritiesOfOnePublication {

    private static final Set<Polarity> POLES = Set.of(Polarity.ACTIVATES, Polarity.SUPPRESSES);

    private final Catalogue catalogue;

    private PolaritiesOfOnePublication(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        PolaritiesOfOnePublication rule = new PolaritiesOfOnePublication(catalogue);
        Map<String, List<Statement>> publications = new TreeMap<>();
        ground.acting().stream().filter(it -> POLES.contains(it.polarity())).forEach(
                statement -> Origins.of(catalogue).keys(statement).forEach(
                        it -> publications.computeIfAbsent(it, key -> new ArrayList<>()).add(statement)));
        return publications.entrySet().stream().flatMap(it -> rule.conflict(it.getKey(), it.getValue()).stream()).toList();
    }

    private List<Found> conflict(String publication, List<Statement> statements) {
        if (statements.stream().map(Statement::polarity).distinct().count() < 2) {
            return List.of();
        }
        Map<String, Set<Polarity>> byVesicle = new HashMap<>();
        statements.forEach(it -> vesicles(it).forEach(type -> byVesicle.computeIfAbsent(type, key -> new HashSet<>()).add(it.polarity())));
        List<Statement> against = statements.stream()
                .filter(it -> vesicles(it).stream().anyMatch(type -> byVesicle.getOrDefault(type, Set.of()).size() > 1)).toList();
        Sides sides = new Sides();
        against.forEach(it -> sides.add("polarity " + it.polarity(), it));
        return sides.size() < 2 ? List.of() : List.of(sides.found("R6." + Origins.of(catalogue).brief(publication), Rule.R6,
                () -> "polarity of %s in %s".formatted(shared(against), Origins.of(catalogue).label(publication)),
                "One publication, and statements that differ in their stated polarity."));
    }

    /** The types of vesicle that it names, mentions included, with what lies above them. */
    private Set<String> vesicles(Statement statement) {
        return statement.participants().stream().map(Participant::entity)
                .filter(it -> catalogue.entity(it).type().entityClass() == EntityClass.VESICLE_TYPE)
                .flatMap(it -> catalogue.hierarchy().above(it).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The narrowest types that all of them share. */
    private String shared(List<Statement> statements) {
        Set<String> shared = vesicles(statements.get(0));
        statements.forEach(it -> shared.retainAll(vesicles(it)));
        return shared.stream()
                .filter(it -> shared.stream().noneMatch(other -> !other.equals(it) && catalogue.hierarchy().above(other).contains(it)))
                .map(it -> catalogue.entity(it).label())
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), it -> it.isEmpty() ? "vesicles" : it));
    }
}
