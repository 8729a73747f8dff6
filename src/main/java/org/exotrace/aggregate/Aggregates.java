package org.exotrace.aggregate;

import java.util.List;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Conflicts;
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
        Groups groups = Groups.of(catalogue, request, found.items());
        List<Group> first = groups.first((int) Math.min((long) slice.offset() + slice.limit(), groups.size()));
        List<GroupItem> items = slice.of(first).stream().map(it -> GroupItem.of(catalogue, request.by(), groups.keys(it), it)).toList();
        boolean complete = found.complete() && (items.isEmpty() || Conflicts.of(catalogue).isComplete());
        return new Aggregate(request.by(), groups.size(), found.items().size(), slice.offset(), slice.limit(), found.unstated(), found.asked(),
                complete ? null : false, items, groups.after(first));
    }
}
