package org.exotrace.path;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Budget;
import org.exotrace.scope.Scoped;
import org.jspecify.annotations.Nullable;

/**
 * A request with its names resolved.
 *
 * @param via        ids of which a path touches one; null for no such wish
 * @param avoid      ids that no path touches
 * @param statements which take part
 */
record Question(
        Catalogue catalogue, PathRequest request, Entity from, Entity to, @Nullable Set<String> via, Set<String> avoid,
        Scoped statements) {

    static Question of(Catalogue catalogue, PathRequest request) {
        Names names = Names.of(catalogue);
        Entity from = names.get(request.from()).entity();
        Entity to = names.get(request.to()).entity();
        if (from == to) {
            throw ProblemException.of(ProblemType.SAME_ENDS,
                    "'from' and 'to' are both %s (%s). Give two different ends.".formatted(from.label(), from.id()));
        }
        Set<String> avoid = ids(catalogue, request.avoid(), request.exact());
        Set<String> via = request.via().isEmpty() ? null : ids(catalogue, request.via(), request.exact());
        contradictions(from, to, via, avoid);
        return new Question(catalogue, request, from, to, via, avoid,
                Scoped.of(catalogue, request.scope()));
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

    Budget budget() {
        return new Budget(request.maxVisits(), request.maxMs());
    }

    /** An id and, unless asked otherwise, what lies below it. */
    Set<String> withBelow(Entity entity) {
        return request.exact() ? Set.of(entity.id()) : catalogue.hierarchy().below(entity.id());
    }

    private static Set<String> ids(Catalogue catalogue, List<String> given, boolean exact) {
        Names names = Names.of(catalogue);
        return given.stream().map(it -> names.get(it).entity().id())
                .flatMap(it -> exact ? Stream.of(it) : catalogue.hierarchy().below(it).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void contradictions(Entity from, Entity to, @Nullable Set<String> via, Set<String> avoid) {
        for (Entity end : List.of(from, to)) {
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
}
