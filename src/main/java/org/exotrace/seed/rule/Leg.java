package org.exotrace.seed.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/**
 * A transfer or a step.
 *
 * @param pointer where it stands in its file
 * @param name    for messages: Step 2
 */
record Leg(String pointer, String name, String subject, String object) {

    /** Transfers first, as they are told. */
    static List<Leg> of(Statement statement) {
        return Stream.concat(
                IntStream.range(0, statement.transfers().size()).mapToObj(i -> of(i, statement.transfers().get(i))),
                IntStream.range(0, statement.steps().size()).mapToObj(i -> of(i, statement.steps().get(i))))
                .toList();
    }

    private static Leg of(int i, Transfer transfer) {
        return new Leg("/transfers/" + i, "Transfer " + transfer.n(), transfer.subject(), transfer.object());
    }

    private static Leg of(int i, Step step) {
        return new Leg("/steps/" + i, "Step " + step.n(), step.subject(), step.object());
    }
}
