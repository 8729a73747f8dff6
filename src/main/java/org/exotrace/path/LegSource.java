package org.exotrace.path;

import java.util.Optional;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/** From a leg of the index back to what the statement says of it; empty for data that has legs without statements' details. */
record LegSource(PathIndex index, Catalogue catalogue) {

    Optional<Statement> statement(int leg) {
        return catalogue.findStatement(index.statements[index.statement[leg]]);
    }

    Optional<Transfer> transfer(int leg) {
        return index.isStep(leg) ? Optional.empty() : statement(leg)
                .flatMap(it -> it.transfers().stream().filter(one -> one.n() == index.number(leg)).findFirst());
    }

    Optional<Step> step(int leg) {
        return index.isStep(leg) ? statement(leg)
                .flatMap(it -> it.steps().stream().filter(one -> one.n() == index.number(leg)).findFirst()) : Optional.empty();
    }

    Optional<Participant> subject(int leg) {
        return statement(leg).flatMap(it -> transfer(leg).map(Transfer::subject).or(() -> step(leg).map(Step::subject))
                .map(it::participant));
    }

    Optional<Participant> object(int leg) {
        return statement(leg).flatMap(it -> transfer(leg).map(Transfer::object).or(() -> step(leg).map(Step::object))
                .map(it::participant));
    }
}
