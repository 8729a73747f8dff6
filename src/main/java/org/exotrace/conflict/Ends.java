package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.jspecify.annotations.Nullable;

/**
 * Where the documented paths from one participant end within its statement, and with which net sign. A path goes along
 * transfers, which pass the sign on, and then from step to step as {@code follows} says. A process that realises a
 * transfer is entered behind that transfer. What binds or is merely capable ends a path. A participant is not met twice.
 */
final class Ends {

    private final Catalogue catalogue;
    private final Statement statement;
    private final List<End> ends = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    /** A participant that a path ends in, behind at least one step. */
    record End(Participant participant, Sign sign) {}

    private Ends(Catalogue catalogue, Statement statement) {
        this.catalogue = catalogue;
        this.statement = statement;
    }

    static List<End> from(Catalogue catalogue, Statement statement, Participant start) {
        Ends ends = new Ends(catalogue, statement);
        ends.met.add(start.p());
        ends.along(start.p(), null);
        return ends.ends;
    }

    private void along(String p, @Nullable TransferRelation by) {
        for (Transfer transfer : statement.transfers()) {
            if (transfer.subject().equals(p) && met.add(transfer.object())) {
                along(transfer.object(), transfer.relation());
                met.remove(transfer.object());
            }
        }
        statement.steps().stream()
                .filter(step -> step.subject().equals(p) || (by != null && by == realised(step)))
                .forEach(step -> take(step, Sign.POSITIVE));
    }

    private @Nullable TransferRelation realised(Step step) {
        return catalogue.entity(statement.participant(step.subject()).entity()).realises();
    }

    private void take(Step step, Sign before) {
        if (step.pathSign() == null || !met.add(step.object())) {
            return;
        }
        Sign sign = before.times(step.pathSign());
        ends.add(new End(statement.participant(step.object()), sign));
        statement.steps().stream().filter(it -> it.follows().contains(step.n())).forEach(it -> take(it, sign));
        met.remove(step.object());
    }
}
