package org.exotrace.settle;

import java.util.Optional;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.diff.Pair;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;

/** A statement from a participant that it starts from to one that comes of it. */
record Chain(Catalogue catalogue, Statement statement, Participant from, Participant to) {

    /** From where a curated statement starts to its primary effect; nothing where it has no such ends. */
    static Optional<Chain> of(Catalogue catalogue, Statement it) {
        return it.kind().isRow() ? Optional.empty() : Pair.of(it).map(pair -> new Chain(catalogue, it, it.participants().stream()
                .filter(one -> one.entity().equals(pair.from())).findFirst().orElseThrow(), it.primaryEffect().orElseThrow()));
    }

    Pair about() {
        return new Pair(from.entity(), to.entity());
    }

    Start start() {
        return Start.of(from);
    }

    /** What acts, in words: of a source cell its vesicles. */
    String fromLabel() {
        String label = catalogue.entity(from.entity()).label();
        return from.role() == Role.SOURCE ? "vesicles of " + label : label;
    }

    /** What it does: a cell's vesicles do it, all else does. */
    String does(Sign sign) {
        return "%s %s%s %s".formatted(fromLabel(), verb(sign), from.role() == Role.SOURCE ? "" : "s", toLabel());
    }

    String doesNot(Sign sign) {
        return "%s %s not %s %s".formatted(fromLabel(), from.role() == Role.SOURCE ? "do" : "does", verb(sign), toLabel());
    }

    private static String verb(Sign sign) {
        return sign == Sign.POSITIVE ? "raise" : sign == Sign.NEGATIVE ? "lower" : "change";
    }

    String toLabel() {
        return catalogue.entity(to.entity()).label();
    }

    /** The cells of a role, in words. */
    String cells(Role role) {
        return statement.in(role).stream().filter(it -> !it.inferred()).map(it -> catalogue.entity(it.entity()).label()).distinct().reduce((a, b) -> a + " or " + b)
                .orElse("the " + role + " cell (not stated)");
    }
}
