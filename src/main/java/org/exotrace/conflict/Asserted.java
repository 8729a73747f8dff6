package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.TransferRelation;

/**
 * What statements say is so, kept by what comes about and by what does it, so that nothing is held against all.
 *
 * @param <T> a leg, or what legs come to
 */
final class Asserted<T> {

    private final Alike alike;
    private final Map<Object, Map<Object, List<T>>> byEnd = new HashMap<>();

    /** What comes about: an entity that is moved, or to which something passes. */
    private record End(Object how, String entity) {}

    /** Anti-tumour immunity in a cell. */
    private record Immunity(Sign sign, String cell) {}

    /** Vesicles, by a cell that they come from. */
    private record From(String source) {}

    Asserted(Alike alike) {
        this.alike = alike;
    }

    /** Says that it will be asked what raises or lowers something: what is not said beforehand is not kept. */
    void willAsk(Statement statement, Participant object, Sign sign) {
        ends(statement, object, sign).forEach(it -> byEnd.putIfAbsent(it, new HashMap<>()));
    }

    /** The same of transfers. */
    void willAsk(Participant object, TransferRelation relation) {
        ends(object, relation).forEach(it -> byEnd.putIfAbsent(it, new HashMap<>()));
    }

    void add(Statement statement, Participant subject, Participant object, Sign sign, T it) {
        keep(new End(sign, object.entity()), statement, subject, it);
        alike.immunity(object, sign).ifPresent(immunity -> statement.place(object)
                .ifPresent(cell -> keep(new Immunity(immunity, cell.entity()), statement, subject, it)));
    }

    void add(Statement statement, Participant subject, Participant object, TransferRelation relation, T it) {
        keep(new End(relation, object.entity()), statement, subject, it);
    }

    private void keep(Object end, Statement statement, Participant subject, T it) {
        Map<Object, List<T>> byActor = byEnd.get(end);
        if (byActor == null) {
            return;
        }
        Stream.concat(Stream.of(subject.entity()), sources(statement, subject).map(Participant::entity).distinct().map(From::new))
                .forEach(actor -> byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(it));
    }

    private static Stream<Participant> sources(Statement statement, Participant subject) {
        return subject.role() == Role.VESICLE ? statement.in(Role.SOURCE).stream() : Stream.of();
    }

    private Stream<Object> ends(Statement statement, Participant object, Sign sign) {
        return Stream.<Object>concat(alike.related(object).map(it -> new End(sign, it)),
                alike.immunity(object, sign).stream().flatMap(immunity -> statement.place(object).stream().flatMap(alike::related)
                        .map(it -> new Immunity(immunity, it)))).distinct();
    }

    private Stream<Object> ends(Participant object, TransferRelation relation) {
        return alike.related(object).map(it -> (Object) new End(relation, it)).distinct();
    }

    /** All that may say the same of the same things, each at least once. */
    Stream<T> like(Statement statement, Participant subject, Participant object, Sign sign) {
        return like(statement, subject, ends(statement, object, sign));
    }

    /** The same of transfers. */
    Stream<T> like(Statement statement, Participant subject, Participant object, TransferRelation relation) {
        return like(statement, subject, ends(object, relation));
    }

    private Stream<T> like(Statement statement, Participant subject, Stream<Object> ends) {
        Set<Object> actors = Stream.<Object>concat(alike.acting(subject), sources(statement, subject).flatMap(alike::related).map(From::new))
                .collect(Collectors.toSet());
        return ends.map(it -> byEnd.getOrDefault(it, Map.of()))
                .flatMap(it -> of(actors, it));
    }

    private static <T> Stream<T> of(Set<Object> actors, Map<Object, List<T>> byActor) {
        return byActor.size() < actors.size()
                ? byActor.entrySet().stream().filter(it -> actors.contains(it.getKey())).flatMap(it -> it.getValue().stream())
                : actors.stream().flatMap(it -> byActor.getOrDefault(it, List.of()).stream());
    }
}
