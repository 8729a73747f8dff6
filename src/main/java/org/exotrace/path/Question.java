package org.exotrace.path;

import java.util.Objects;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Entity;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Budget;
import org.jspecify.annotations.Nullable;

/** A request with both ends, its names resolved. */
record Question(Terms terms, Entity from, Entity to) {

    static Question of(Catalogue catalogue, PathRequest request) {
        Names names = Names.of(catalogue);
        Entity from = names.get(Objects.requireNonNull(request.from())).entity();
        Entity to = names.get(Objects.requireNonNull(request.to())).entity();
        if (from == to) {
            throw ProblemException.of(ProblemType.SAME_ENDS,
                    "'from' and 'to' are both %s (%s). Give two different ends.".formatted(from.label(), from.id()));
        }
        Terms terms = Terms.of(catalogue, request);
        terms.check(from, to);
        return new Question(terms, from, to);
    }

    Catalogue catalogue() {
        return terms.catalogue();
    }

    PathRequest request() {
        return terms.request();
    }

    /** Ids of which a path touches one; null for no such wish. */
    @Nullable
    Set<String> via() {
        return terms.via();
    }

    /** Ids that no path touches. */
    Set<String> avoid() {
        return terms.avoid();
    }

    /** Whether a statement takes part. */
    boolean takes(Statement it) {
        return terms.takes(it);
    }

    Budget budget() {
        return terms.budget();
    }

    /** An id and, unless asked otherwise, what lies below it. */
    Set<String> withBelow(Entity entity) {
        return terms.withBelow(entity);
    }
}
