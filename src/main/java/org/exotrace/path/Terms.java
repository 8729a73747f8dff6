package org.exotrace.path;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.claim.Claims;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Found;
import org.exotrace.scope.Scoped;
import org.jspecify.annotations.Nullable;

/**
 * All of a request but its ends, with its names resolved.
 *
 * @param via        ids of which a path touches one; null for no such wish
 * @param avoid      ids that no path touches
 * @param statements which take part, as far as the filters of every answer go
 */
record Terms(Catalogue catalogue, PathRequest request, @Nullable Set<String> via, Set<String> avoid, Scoped statements) {

    static Terms of(Catalogue catalogue, PathRequest request) {
        Set<String> avoid = ids(catalogue, request.avoid(), request.exact());
        Set<String> via = request.via().isEmpty() ? null : ids(catalogue, request.via(), request.exact());
        return new Terms(catalogue, request, via, avoid, Scoped.of(catalogue, request.scope()));
    }

    private static Set<String> ids(Catalogue catalogue, List<String> given, boolean exact) {
        Names names = Names.of(catalogue);
        return given.stream().map(it -> names.get(it).entity().id())
                .flatMap(it -> exact ? Stream.of(it) : catalogue.hierarchy().below(it).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Refuses what no path can do. */
    void check(Entity... ends) {
        for (Entity end : ends) {
            if (avoid.contains(end.id())) {
                throw contradictory("'avoid' holds %s, which is an end of the path.".formatted(end.label()));
            }
        }
        if (via != null && !via.isEmpty() && new HashSet<>(avoid).containsAll(via)) {
            throw contradictory("'via' and 'avoid' name the same: no path can do both.");
        }
    }

    private static ProblemException contradictory(String detail) {
        return ProblemException.of(ProblemType.CONTRADICTORY_FILTERS, detail);
    }

    /** How many statements with legs leave open what is asked for. */
    Unstated unstated() {
        return statements.unstated(catalogue.statements().stream().filter(it -> !it.transfers().isEmpty() || !it.steps().isEmpty()));
    }

    /** Whether a statement takes part. */
    boolean takes(Statement it) {
        PathFilter filter = request.filter();
        return statements.takes(it) && (filter.modalities().isEmpty() || filter.modalities().contains(it.modality()))
                && (filter.statuses().isEmpty() || catalogue.evidence(it).stream().map(Evidence::status).anyMatch(filter.statuses()::contains));
    }

    /** Whether every statement does. */
    boolean takesAll() {
        return statements.isAll() && request.filter().modalities().isEmpty() && request.filter().statuses().isEmpty();
    }

    /** Its clock runs once that is there which is made for all questions: the first one to ask does not pay for it. */
    Budget budget() {
        LegSource.of(catalogue);
        Claims.of(catalogue);
        Papers.of(catalogue);
        return new Budget(request.maxVisits(), request.maxMs());
    }

    /** Whether a path is one to show. */
    boolean wants(Found path) {
        return (request.sign() == null || path.sign() == request.sign())
                && (request.mode() != Ask.Mode.ASSEMBLED || !path.documented());
    }

    /** An id and, unless asked otherwise, what lies below it. */
    Set<String> withBelow(Entity entity) {
        return request.exact() ? Set.of(entity.id()) : catalogue.hierarchy().below(entity.id());
    }
}
