package org.exotrace.diff;

import java.util.Comparator;
import java.util.Optional;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** The ends of what a statement says, as ids of entities: where its chain starts, and its primary effect. */
public record Pair(String from, String to) {

    /** Of a chain its first step's subject; without steps the cargo, else the vesicle. Nothing where a statement has no such ends. */
    public static Optional<Pair> of(Statement it) {
        Optional<Participant> start = it.steps().stream().min(Comparator.comparingInt(step -> step.n())).map(step -> it.participant(step.subject()))
                .or(() -> it.first(Role.CARGO)).or(() -> it.first(Role.VESICLE));
        return start.flatMap(from -> it.primaryEffect().map(to -> new Pair(from.entity(), to.entity()))).filter(pair -> !pair.from().equals(pair.to()));
    }
}
