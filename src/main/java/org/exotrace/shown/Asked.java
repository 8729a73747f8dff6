package org.exotrace.shown;

import java.util.List;
import java.util.Objects;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/** Which pips a leg is asked for: what a vesicle carries, whether that arrives, what it meets first, and what comes of it. */
public final class Asked {

    private Asked() {}

    public static List<Pip> of(Transfer it) {
        return it.negated() ? List.of() : switch (it.relation()) {
            case CARRIES -> List.of(Pip.D);
            case REACHES -> List.of(Pip.T);
            default -> List.of();
        };
    }

    public static List<Pip> of(Statement statement, Step it) {
        if (it.negated()) {
            return List.of();
        }
        if (statement.participant(it.object()).primary()) {
            return List.of(Pip.A, Pip.N, Pip.S);
        }
        Step first = statement.steps().stream().filter(one -> one.follows().isEmpty() && !one.negated()).findFirst().orElse(null);
        return Objects.equals(first, it) && !statement.transfers().isEmpty() ? List.of(Pip.E) : List.of();
    }
}
