package org.exotrace.conflict;

import java.util.List;
import java.util.Objects;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Origins;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;

/** R4: a step whose sign is not that of the paper which its statement cites. Both sides are the same statement. */
final class AgainstCitedPaper {

    private AgainstCitedPaper() {}

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        return catalogue.statements().stream()
                .flatMap(statement -> statement.steps().stream()
                        .filter(Step::isDisputed)
                        .map(it -> conflict(catalogue, statement, it)))
                .toList();
    }

    private static Found conflict(Catalogue catalogue, Statement statement, Step step) {
        Sides sides = new Sides();
        sides.add("as printed: " + Objects.requireNonNullElse(step.sign(), "no sign"), statement);
        sides.add("cited paper: " + step.citedPaperSign(), statement);
        return sides.found("R4." + statement.id(step), Rule.R4,
                () -> "%s %s %s, against %s".formatted(label(catalogue, statement, step.subject()), step.relation(),
                        label(catalogue, statement, step.object()), Origins.of(catalogue).labels(statement)),
                "In a path the step counts as unknown.");
    }

    private static String label(Catalogue catalogue, Statement statement, String p) {
        return catalogue.entity(statement.participant(p).entity()).label();
    }
}
