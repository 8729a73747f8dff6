package org.exotrace.conflict;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.Influence;

/**
 * R9: a molecule of the recipient that vesicles, or their cargo, raise in one statement and lower in another, and both
 * serve one end. Where the ends differ too, the two agree on what the molecule does.
 */
final class MoleculeBothWays {

    private static final String NOTE = "Read from the signs of the steps. The recipient cell may decide.";
    private static final Set<Role> FROM = Set.of(Role.VESICLE, Role.CARGO);
    private static final Set<Role> TO = Set.of(Role.MEDIATOR, Role.RECEPTOR, Role.EFFECT);

    private MoleculeBothWays() {}

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        Map<String, Map<String, Told>> molecules = new TreeMap<>();
        ground.influences().all().stream().filter(it -> isOnRecipient(catalogue, it)).forEach(it -> molecules
                .computeIfAbsent(it.to().entity(), key -> new TreeMap<>())
                .computeIfAbsent(it.statement().record(), key -> Told.by(catalogue, it.statement()))
                .signs().add(it.sign()));
        return molecules.entrySet().stream()
                .flatMap(it -> conflict(catalogue, it.getKey(), it.getValue().values().stream().filter(Told::isPlain).toList()).stream())
                .toList();
    }

    /** What one statement's paths tell of a molecule. */
    private record Told(Statement statement, Optional<Outcome> outcome, Set<Sign> signs) {

        static Told by(Catalogue catalogue, Statement statement) {
            return new Told(statement, Outcome.of(catalogue, statement), EnumSet.noneOf(Sign.class));
        }

        /** Both signs in one statement tell nothing. */
        boolean isPlain() {
            return outcome.isPresent() && signs.size() == 1 && !signs.contains(Sign.UNKNOWN);
        }
    }

    private static boolean isOnRecipient(Catalogue catalogue, Influence it) {
        return FROM.contains(it.from().role()) && TO.contains(it.to().role())
                && catalogue.entity(it.to().entity()).type().entityClass() == EntityClass.MOLECULE
                && it.statement().place(it.to()).map(Participant::role).filter(role -> role == Role.TARGET).isPresent()
                && Vesicles.act(catalogue, it.statement());
    }

    private static Optional<Found> conflict(Catalogue catalogue, String molecule, List<Told> told) {
        Map<Optional<Outcome>, Set<Sign>> byOutcome = new HashMap<>();
        told.forEach(it -> byOutcome.computeIfAbsent(it.outcome(), key -> EnumSet.noneOf(Sign.class)).addAll(it.signs()));
        List<Told> both = told.stream().filter(it -> byOutcome.getOrDefault(it.outcome(), Set.of()).size() > 1).toList();
        if (both.isEmpty()) {
            return Optional.empty();
        }
        String outcomes = both.stream().map(it -> it.outcome().orElseThrow()).distinct().sorted()
                .map(it -> it + " either way").collect(Collectors.joining(", "));
        Sides sides = new Sides();
        both.stream().filter(it -> it.signs().contains(Sign.POSITIVE)).forEach(it -> sides.add("raised or engaged", it.statement()));
        both.stream().filter(it -> it.signs().contains(Sign.NEGATIVE)).forEach(it -> sides.add("lowered", it.statement()));
        return Optional.of(sides.found("R9." + molecule, Rule.R9,
                () -> "%s in the recipient cell, raised and lowered: %s".formatted(catalogue.entity(molecule).label(), outcomes), NOTE));
    }
}
