package org.exotrace.aggregate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Statement;
import org.exotrace.statement.Statements;

/** Tells statements in groups. */
public final class Aggregates {

    private final Catalogue catalogue;

    public Aggregates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * By statements, then by papers, the most first, then by labels.
     *
     * @param slice which of the groups are given
     * @throws ProblemException where a name or a word of the filter is none
     */
    public Aggregate answer(AggregateRequest request, Slice slice) {
        Selected<Statement> found = new Statements(catalogue).find(request.statements());
        List<Ordered> groups = Ordered.of(catalogue, request.by(), new Grouping(catalogue, request).of(found.items()));
        List<Ordered> given = slice.of(groups);
        return new Aggregate(request.by(), groups.size(), found.items().size(), slice.offset(), slice.limit(), found.unstated(),
                given.stream().map(it -> GroupItem.of(catalogue, request.by(), it)).toList(), rest(slice.after(groups)));
    }

    private static Aggregate.Rest rest(List<Ordered> groups) {
        Set<String> records = new HashSet<>();
        groups.forEach(it -> it.group().statements().forEach(one -> records.add(one.record())));
        return new Aggregate.Rest(groups.size(), records.size());
    }
}
