package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Direction;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** Statements by whom what they tell serves; those of which that cannot be said are left out. */
record OutcomeSides(Catalogue catalogue, Map<Outcome, List<Statement>> statements) {

    static OutcomeSides of(Catalogue catalogue, List<Statement> statements) {
        Map<Outcome, List<Statement>> sides = new TreeMap<>();
        statements.forEach(it -> Outcome.of(catalogue, it)
                .ifPresent(outcome -> sides.computeIfAbsent(outcome, key -> new ArrayList<>()).add(it)));
        return new OutcomeSides(catalogue, sides);
    }

    boolean differ() {
        return statements.size() > 1;
    }

    Found found(String id, Rule rule, Supplier<String> topic, String note) {
        Sides sides = new Sides();
        statements.forEach((outcome, all) -> {
            String label = outcome.label(catalogue, all);
            all.forEach(it -> add(sides, label, it));
        });
        return sides.found(id, rule, topic, note);
    }

    private static void add(Sides sides, String label, Statement statement) {
        sides.add(label, statement);
        if (statement.primaryEffect().filter(it -> it.direction() == Direction.ASSOCIATED).isPresent()) {
            sides.addAssociated(label, statement);
        }
        if (statement.in(Role.SOURCE).stream().anyMatch(Participant::inferred)) {
            sides.addInferred(label, statement);
        }
    }
}
