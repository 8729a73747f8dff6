package org.exotrace.path;

import java.util.Objects;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Entity;
import org.exotrace.path.engine.Open;

/**
 * A request that gives one end and asks for all that stand at the other.
 *
 * @param fixed the end that is given
 */
record OpenQuestion(Terms terms, Entity fixed, Open open) {

    static OpenQuestion of(Catalogue catalogue, PathRequest request) {
        if (request.restsOn()) {
            throw ProblemException.of(ProblemType.CONTRADICTORY_FILTERS,
                    "'rests_on' asks what one verdict rests on: give both ends, 'from' and 'to', or leave it out.");
        }
        Open open = request.from() == null ? Open.FROM : Open.TO;
        Entity fixed = Names.of(catalogue).get(asked(request)).entity();
        Terms terms = Terms.of(catalogue, request);
        terms.check(fixed);
        return new OpenQuestion(terms, fixed, open);
    }

    private static String asked(PathRequest request) {
        return Objects.requireNonNull(request.from() == null ? request.to() : request.from());
    }

    /** The name by which the end is asked for. */
    String asked() {
        return asked(terms.request());
    }

    /** Ids of the end that is given, with what lies below it. */
    Set<String> fixedIds() {
        return terms.withBelow(fixed);
    }

    /** Whether everything that happens in a cell is asked for. */
    boolean endsInCell() {
        return open == Open.FROM && Scope.isCell(fixed);
    }

    /** The question that gives the other end too. */
    Question with(Entity other) {
        return open == Open.TO ? new Question(terms, fixed, other) : new Question(terms, other, fixed);
    }
}
