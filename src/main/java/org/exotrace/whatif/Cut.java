package org.exotrace.whatif;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.Route;
import org.jspecify.annotations.Nullable;

/**
 * Something that is taken away.
 *
 * @param where finds the records of all statements in which it may take something, in order: no other is looked at
 */
record Cut(Supplier<Set<String>> where, Test test) {

    /** Whether a participant or a leg of a statement is taken away. */
    @FunctionalInterface
    interface Test {
        boolean takes(Statement statement, Participant participant, Route.@Nullable Leg leg);
    }

    /** Found anew at each call: a hub is in a good part of all. */
    Set<String> records() {
        return where.get();
    }

    boolean takes(Statement statement, Participant participant, Route.@Nullable Leg leg) {
        return test.takes(statement, participant, leg);
    }

    /** The first leg of a route that it takes away; empty where the route stands. */
    Optional<String> in(Route route) {
        return route.needs()
                .filter(it -> it.ends().anyMatch(p -> takes(route.statement(), p, it)
                        || route.statement().place(p).filter(place -> takes(route.statement(), place, it)).isPresent()))
                .map(Route.Leg::id)
                .findFirst();
    }

    static Cut entities(Catalogue catalogue, Set<String> ids) {
        return new Cut(() -> catalogue.occurrences().records(ids, true), (statement, participant, leg) -> ids.contains(participant.entity()));
    }

    static Cut leg(Statement of, String id) {
        return new Cut(() -> Set.of(of.record()), (statement, participant, leg) -> leg != null && leg.id().equals(id));
    }

    static Cut statement(String record) {
        return new Cut(() -> Set.of(record), (statement, participant, leg) -> statement.record().equals(record));
    }

    Cut or(Cut other) {
        return new Cut(() -> {
            Set<String> both = new TreeSet<>(records());
            both.addAll(other.records());
            return both;
        }, (statement, participant, leg) -> takes(statement, participant, leg) || other.takes(statement, participant, leg));
    }
}
