package org.exotrace.settle;

import java.util.Objects;
import java.util.Optional;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/** A transfer or a step of a statement, by its id: {@code G047/t1}, {@code G047/2}. */
record PathLeg(Statement statement, @Nullable Transfer transfer, @Nullable Step step) {

    static Optional<PathLeg> of(Catalogue catalogue, String id) {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : catalogue.findStatement(id.substring(0, slash)).flatMap(it -> of(it, id.substring(slash + 1)));
    }

    private static Optional<PathLeg> of(Statement it, String number) {
        return number.startsWith("t")
                ? it.transfers().stream().filter(one -> ("t" + one.n()).equals(number)).map(one -> new PathLeg(it, one, null)).findFirst()
                : it.steps().stream().filter(one -> String.valueOf(one.n()).equals(number)).map(one -> new PathLeg(it, null, one)).findFirst();
    }

    String id() {
        return step != null ? statement.id(step) : statement.id(Objects.requireNonNull(transfer));
    }

    Participant subject() {
        return statement.participant(step != null ? step.subject() : Objects.requireNonNull(transfer).subject());
    }

    Participant object() {
        return statement.participant(step != null ? step.object() : Objects.requireNonNull(transfer).object());
    }

    /** Whether a path may take it. */
    boolean isSo() {
        return step != null ? step.pathSign() != null : !Objects.requireNonNull(transfer).negated();
    }

    /** Whether it goes on from where another ends: from the same thing, or from the process that the transfer is. */
    boolean follows(Catalogue catalogue, PathLeg before) {
        return subject().entity().equals(before.object().entity()) || before.transfer() != null && before.statement().equals(statement)
                && catalogue.entity(subject().entity()).realises() == before.transfer().relation();
    }

    /** What it passes on: a transfer all. */
    Sign sign() {
        Sign own = step == null ? Sign.POSITIVE : step.pathSign();
        return own == null ? Sign.UNKNOWN : own;
    }
}
