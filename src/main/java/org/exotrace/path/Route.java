package org.exotrace.path;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;

/**
 * A documented way from where a statement begins to one of its effects.
 *
 * @param own     its legs, in order
 * @param uptakes what else it rests on: the uptake by the cell in which it goes on, without which nothing happens there
 */
public record Route(Statement statement, Participant effect, List<Leg> own, List<Leg> uptakes, Sign sign) {

    /** A leg by its id, with the participants at its ends. */
    public record Leg(String id, Participant subject, Participant object) {

        /** Its ends. */
        public Stream<Participant> ends() {
            return Stream.of(subject, object);
        }
    }

    /** Ids of its legs, in order. */
    public List<String> legs() {
        return own.stream().map(Leg::id).toList();
    }

    /** The legs that it rests on: its own, then the uptakes. */
    public Stream<Leg> needs() {
        return Stream.concat(own.stream(), uptakes.stream());
    }

    /** The participants of all that it rests on; one may come more than once. */
    public Stream<Participant> participants() {
        return needs().flatMap(Leg::ends);
    }
}
