package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/**
 * What statements say is so, found by what it ends in and by what does it, so that nothing is held against all.
 *
 * @param <T> a leg, or what legs come to
 */
final class Asserted<T> {

    /** What all that is a matter of immunity is found by too. */
    private static final String IMMUNITY = "";

    private final Alike alike;
    private final Map<String, Map<String, List<T>>> byObject = new HashMap<>();

    Asserted(Alike alike) {
        this.alike = alike;
    }

    void add(Statement statement, Participant subject, Participant object, T it) {
        Stream<String> ends = alike.isOfImmunity(object) ? Stream.of(object.entity(), IMMUNITY) : Stream.of(object.entity());
        Set<String> actors = actors(statement, subject).map(Participant::entity).collect(Collectors.toSet());
        ends.forEach(end -> actors.forEach(actor -> byObject
                .computeIfAbsent(end, key -> new HashMap<>()).computeIfAbsent(actor, key -> new ArrayList<>()).add(it)));
    }

    /** Vesicles are known by the cells that they come from too. */
    private static Stream<Participant> actors(Statement statement, Participant subject) {
        return subject.role() == Role.VESICLE
                ? Stream.concat(Stream.of(subject), statement.in(Role.SOURCE).stream()) : Stream.of(subject);
    }

    /** All that may say of the same things that it is so, each at least once. */
    Stream<T> like(Statement statement, Participant subject, Participant object) {
        Set<String> actors = actors(statement, subject).flatMap(alike::related).collect(Collectors.toSet());
        Set<String> ends = alike.related(object).collect(Collectors.toCollection(HashSet::new));
        if (alike.isOfImmunity(object)) {
            ends.add(IMMUNITY);
        }
        return ends.stream().map(byObject::get).filter(Objects::nonNull)
                .flatMap(it -> actors.stream().flatMap(actor -> it.getOrDefault(actor, List.of()).stream()));
    }
}
