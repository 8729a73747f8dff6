package org.exotrace.conflict;

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
import org.exotrace.path.Influence;

/**
 * R9: a molecule of the recipient that vesicles, or their cargo, raise in one statement and lower in another. A receptor
 * that is engaged is not raised.
 */
final class MoleculeBothWays {

    private static final String NOTE = "Read from the signs of the steps. The recipient cell may decide, and each may end in the same outcome.";
    private static final Set<Role> FROM = Set.of(Role.VESICLE, Role.CARGO);

    private MoleculeBothWays() {}

    static List<Conflict> find(Catalogue catalogue) {
        Map<String, Map<String, Told>> molecules = new TreeMap<>();
        Influences.of(catalogue).stream().filter(it -> isOnRecipient(catalogue, it)).forEach(it -> molecules
                .computeIfAbsent(it.to().entity(), key -> new TreeMap<>())
                .computeIfAbsent(it.statement().record(), key -> new Told(it.statement(), EnumSet.noneOf(Sign.class)))
                .signs().add(it.sign()));
        molecules.values().forEach(all -> all.values().removeIf(it -> it.signs().size() > 1 || it.signs().contains(Sign.UNKNOWN)));
        return molecules.entrySet().stream()
                .filter(it -> it.getValue().values().stream().map(Told::signs).distinct().count() > 1)
                .map(it -> conflict(catalogue, it.getKey(), List.copyOf(it.getValue().values()))).toList();
    }

    /** What one statement's paths tell of a molecule; both signs in one statement tell nothing. */
    private record Told(Statement statement, Set<Sign> signs) {}

    private static boolean isOnRecipient(Catalogue catalogue, Influence it) {
        return FROM.contains(it.from().role()) && (it.to().role() == Role.MEDIATOR || it.to().role() == Role.EFFECT)
                && catalogue.entity(it.to().entity()).type().entityClass() == EntityClass.MOLECULE
                && it.statement().place(it.to()).map(Participant::role).filter(role -> role == Role.TARGET).isPresent()
                && Vesicles.act(catalogue, it.statement());
    }

    private static Conflict conflict(Catalogue catalogue, String molecule, List<Told> told) {
        Sides sides = new Sides();
        told.stream().filter(it -> it.signs().contains(Sign.POSITIVE)).forEach(it -> sides.add("raised", it.statement()));
        told.stream().filter(it -> it.signs().contains(Sign.NEGATIVE)).forEach(it -> sides.add("lowered", it.statement()));
        return sides.toConflict(catalogue, "R9." + molecule, Rule.R9, catalogue.entity(molecule).label() + " in the recipient cell", NOTE);
    }
}
