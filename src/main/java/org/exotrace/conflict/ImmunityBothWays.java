package org.exotrace.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.Influence;

/**
 * R3: a molecule whose documented paths raise anti-tumour immunity in one statement and lower it in another. A path's net
 * sign counts the other way round where the process at its end is against immunity. Cells and vesicles do many things by
 * many molecules: what they do is a matter of other rules.
 */
final class ImmunityBothWays {

    private static final String NOTE = "Read from the signs of the steps; the polarity that a statement states is another thing.";

    private ImmunityBothWays() {}

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        Map<String, Map<Sign, Map<String, Statement>>> entities = new TreeMap<>();
        ground.influences().all().stream()
                .filter(it -> catalogue.entity(it.from().entity()).type().entityClass() == EntityClass.MOLECULE)
                .forEach(it -> onImmunity(catalogue, it).ifPresent(sign -> entities
                        .computeIfAbsent(it.from().entity(), key -> new TreeMap<>())
                        .computeIfAbsent(sign, key -> new TreeMap<>()).put(it.statement().record(), it.statement())));
        return entities.entrySet().stream()
                .filter(it -> it.getValue().size() > 1 && statements(it.getValue()) > 1)
                .map(it -> conflict(catalogue, it.getKey(), it.getValue()))
                .toList();
    }

    /** Positive where it raises immunity, negative where it lowers it; empty where its end tells nothing of either. */
    private static Optional<Sign> onImmunity(Catalogue catalogue, Influence influence) {
        return Optional.of(catalogue.entity(influence.to().entity()))
                .filter(it -> it.type().entityClass() == EntityClass.PROCESS)
                .map(Entity::immunity)
                .map(it -> influence.sign().times(it > 0 ? Sign.POSITIVE : Sign.NEGATIVE))
                .filter(it -> it != Sign.UNKNOWN);
    }

    /** One statement with two paths is no contradiction. */
    private static long statements(Map<Sign, Map<String, Statement>> signs) {
        return signs.values().stream().flatMap(it -> it.keySet().stream()).distinct().count();
    }

    private static Found conflict(Catalogue catalogue, String entity, Map<Sign, Map<String, Statement>> signs) {
        Sides sides = new Sides();
        signs.getOrDefault(Sign.POSITIVE, Map.of()).values().forEach(it -> add(sides, "raises anti-tumour immunity", it, entity));
        signs.getOrDefault(Sign.NEGATIVE, Map.of()).values().forEach(it -> add(sides, "lowers anti-tumour immunity", it, entity));
        return sides.found("R3." + entity, Rule.R3,
                () -> catalogue.entity(entity).label() + " and anti-tumour immunity", NOTE);
    }

    private static void add(Sides sides, String label, Statement statement, String entity) {
        if (statement.participants().stream().anyMatch(it -> it.entity().equals(entity) && it.inferred())) {
            sides.addInferred(label, statement);
        } else {
            sides.add(label, statement);
        }
    }
}
