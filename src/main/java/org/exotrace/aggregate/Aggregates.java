package org.exotrace.aggregate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Conflicts;
import org.exotrace.entity.Names;
import org.exotrace.evidence.Papers;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Statement;
import org.exotrace.statement.StatementItem;
import org.exotrace.statement.Statements;
import org.jspecify.annotations.Nullable;

/** Tells statements in groups. */
public final class Aggregates {

    /** Of one group, as many statements are told. */
    private static final int MEMBERS = 200;

    private final Catalogue catalogue;

    public Aggregates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * By statements, then by papers, the most first, then by labels.
     *
     * @param slice which of the groups are given
     * @throws ProblemException where a name or a word of the filter is none, or a class that is to be open
     */
    public Aggregate answer(AggregateRequest request, Slice slice) {
        Selected<Statement> found = new Statements(catalogue).find(request.statements());
        Groups groups = Groups.of(catalogue, request, open(request.fold()), found.items());
        return request.group().isEmpty() ? all(request, slice, found, groups) : one(request, found, groups);
    }

    private Aggregate all(AggregateRequest request, Slice slice, Selected<Statement> found, Groups groups) {
        List<Group> first = groups.first((int) Math.min((long) slice.offset() + slice.limit(), groups.size()));
        List<GroupItem> items = slice.of(first).stream().map(it -> item(request, groups, it)).toList();
        Map<String, List<EndTotal>> ends = new LinkedHashMap<>();
        for (int i = 0; i < request.by().size(); i++) {
            if (!request.fold().most().isEmpty()) {
                ends.put(request.by().get(i).toString(), groups.totals(catalogue, i));
            }
        }
        return new Aggregate(request.by(), groups.size(), found.items().size(), slice.offset(), slice.limit(), found.unstated(), found.asked(), found.unknown(),
                complete(found, items), ends.isEmpty() ? null : ends, items, null, groups.after(first));
    }

    /** One group with its statements. */
    private Aggregate one(AggregateRequest request, Selected<Statement> found, Groups groups) {
        List<Group> group = groups.find(request.group()).stream().toList();
        List<GroupItem> items = group.stream().map(it -> item(request, groups, it)).toList();
        List<StatementItem> members = group.stream().flatMap(it -> Arrays.stream(it.statements()).mapToObj(catalogue.statements()::get))
                .sorted(GroupItem.bestFirst(Papers.of(catalogue))).limit(MEMBERS).map(it -> StatementItem.of(catalogue, it)).toList();
        return new Aggregate(request.by(), group.size(), group.stream().mapToInt(Group::size).sum(), 0, 1, found.unstated(), found.asked(), found.unknown(),
                complete(found, items), null, items, members, new Aggregate.Rest(0, 0));
    }

    private GroupItem item(AggregateRequest request, Groups groups, Group it) {
        return GroupItem.of(catalogue, request.by(), groups.ends(catalogue, it), it);
    }

    private @Nullable Boolean complete(Selected<Statement> found, List<GroupItem> items) {
        return found.complete() && (items.isEmpty() || Conflicts.of(catalogue).isComplete()) ? null : false;
    }

    private Set<String> open(Fold fold) {
        return fold.open().stream().map(it -> Names.of(catalogue).get(it).entity().id()).collect(Collectors.toSet());
    }
}
