package org.exotrace.whatif;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.Route;

/** Something that is taken away. */
@FunctionalInterface
interface Cut {

    /** Whether it takes away a participant or a leg of a statement. */
    boolean takes(Statement statement, Participant participant, String leg);

    /** The first leg of a route that it takes away; empty where the route stands. */
    default Optional<String> in(Route route) {
        return route.needs().entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(p -> takes(route.statement(), p, it.getKey())
                        || route.statement().place(p).filter(place -> takes(route.statement(), place, it.getKey())).isPresent()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Cut entities(Set<String> ids) {
        return (statement, participant, leg) -> ids.contains(participant.entity());
    }

    static Cut leg(String id) {
        return (statement, participant, leg) -> leg.equals(id);
    }

    static Cut statement(String record) {
        return (statement, participant, leg) -> statement.record().equals(record);
    }

    default Cut or(Cut other) {
        return (statement, participant, leg) -> takes(statement, participant, leg) || other.takes(statement, participant, leg);
    }
}
