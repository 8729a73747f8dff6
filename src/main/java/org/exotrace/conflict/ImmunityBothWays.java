package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;

/**
 * R3: an entity whose documented paths raise anti-tumour immunity in one statement and lower it in another. A path's net
 * sign counts the other way round where the process at its end is against immunity.
 */
final class ImmunityBothWays {

    private static final String NOTE = "Read from the signs of the steps; the polarity that a statement states is another thing.";

    private ImmunityBothWays() {}

    static List<Conflict> find(Catalogue catalogue) {
        Map<String, Map<Sign, List<Statement>>> entities = new TreeMap<>();
        catalogue.statements().forEach(statement -> statement.participants().stream()
                .filter(it -> it.role() != Role.VESICLE)
                .forEach(start -> signs(catalogue, statement, start).forEach(sign -> entities
                        .computeIfAbsent(start.entity(), key -> new TreeMap<>())
                        .computeIfAbsent(sign, key -> new ArrayList<>()).add(statement))));
        return entities.entrySet().stream()
                .filter(it -> it.getValue().size() > 1 && statements(it.getValue()) > 1)
                .map(it -> conflict(catalogue, it.getKey(), it.getValue()))
                .toList();
    }

    /** Positive where a path from the participant raises immunity, negative where one lowers it. */
    private static Set<Sign> signs(Catalogue catalogue, Statement statement, Participant start) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Ends.End end : Ends.from(catalogue, statement, start)) {
            var process = catalogue.entity(end.participant().entity());
            if (process.immunity() != null && process.type().entityClass() == EntityClass.PROCESS) {
                signs.add(end.sign().times(process.immunity() > 0 ? Sign.POSITIVE : Sign.NEGATIVE));
            }
        }
        signs.remove(Sign.UNKNOWN);
        return signs;
    }

    /** One statement with two paths is no contradiction. */
    private static long statements(Map<Sign, List<Statement>> signs) {
        return signs.values().stream().flatMap(List::stream).distinct().count();
    }

    private static Conflict conflict(Catalogue catalogue, String entity, Map<Sign, List<Statement>> signs) {
        Sides sides = new Sides();
        signs.get(Sign.POSITIVE).forEach(it -> add(sides, "raises anti-tumour immunity", it, entity));
        signs.get(Sign.NEGATIVE).forEach(it -> add(sides, "lowers anti-tumour immunity", it, entity));
        return sides.toConflict(catalogue, "R3." + entity, Rule.R3,
                catalogue.entity(entity).label() + " and anti-tumour immunity", NOTE);
    }

    private static void add(Sides sides, String label, Statement statement, String entity) {
        if (statement.participants().stream().anyMatch(it -> it.entity().equals(entity) && it.inferred())) {
            sides.addInferred(label, statement);
        } else {
            sides.add(label, statement);
        }
    }
}
