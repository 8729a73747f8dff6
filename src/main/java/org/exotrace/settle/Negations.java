package org.exotrace.settle;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;

/** Steps that are said not to be so: would a closer look find one after all? */
final class Negations {

    private Negations() {}

    static Stream<Candidate> of(Ground ground, Statement statement) {
        return statement.kind().isRow() ? Stream.empty() : statement.steps().stream()
                .filter(it -> it.negated() && (it.sign() == Sign.POSITIVE || it.sign() == Sign.NEGATIVE)
                        && !entity(statement, it.subject()).equals(entity(statement, it.object()))).map(it -> of(ground, statement, it));
    }

    private static String entity(Statement statement, String p) {
        return statement.participant(p).entity();
    }

    private static Candidate of(Ground ground, Statement statement, Step step) {
        Chain it = new Chain(ground.catalogue(), statement, statement.participant(step.subject()), statement.participant(step.object()));
        Sign sign = step.relation().sign() == Sign.POSITIVE ? Sign.POSITIVE : Sign.NEGATIVE;
        return new Candidate("negation/" + statement.id(step), QuestionKind.NEGATION,
                "%s: is that so, or was it looked for too little?".formatted(it.doesNot(sign)),
                it.about(), ground.experiments().negation(it), List.of(
                        Ground.assumed(it.does(sign), Result.asserted(statement, step, Design.shows(QuestionKind.NEGATION, it.start(), statement))),
                        Ground.assumed(it.doesNot(sign), Result.denied(statement, Design.denies(QuestionKind.NEGATION, it.start(), statement)))),
                List.of(statement.record()));
    }
}
