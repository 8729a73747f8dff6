package org.exotrace.path;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.jspecify.annotations.Nullable;

/**
 * A documented way from where a statement begins to one of its effects.
 *
 * @param own     its legs, in order
 * @param uptakes what else it rests on: the uptake by the cell in which it goes on, without which nothing happens there
 */
public record Route(Statement statement, Participant effect, List<Leg> own, List<Leg> uptakes, Sign sign) {

    /**
     * A leg with the participants at its ends.
     *
     * @param step null of a transfer
     */
    public record Leg(Statement statement, @Nullable Transfer transfer, @Nullable Step step, Participant subject, Participant object) {

        static Leg of(Statement statement, Transfer it) {
            return new Leg(statement, it, null, statement.participant(it.subject()), statement.participant(it.object()));
        }

        /** Made each time: of very many legs few are told. */
        public String id() {
            return transfer != null ? statement.id(transfer) : statement.id(Objects.requireNonNull(step));
        }

        public boolean isTransfer(TransferRelation relation) {
            return transfer != null && transfer.relation() == relation;
        }

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
