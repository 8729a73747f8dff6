package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exotrace.answer.BestFirst;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** All groups of one request: the most statements first, then the most papers, then by labels, what is not stated last. */
final class Groups {

    private final Columns prepared;
    private final List<Column> columns;
    private final int effect;
    private final int[] statements;
    private final List<Group> all;
    private final Comparator<Group> order = Comparator.<Group>comparingInt(it -> -it.size()).thenComparingInt(it -> -it.papers())
            .thenComparing(this::byLabels);

    private Groups(Columns prepared, List<Column> columns, int effect, int[] statements) {
        this.prepared = prepared;
        this.columns = columns;
        this.effect = effect;
        this.statements = statements;
        all = new Grouping(columns, effect, prepared.of(Reading.ofPrimaryEffects())).of(statements);
        prepared.countPapers(all);
    }

    /** @param open ids of the classes that are open */
    static Groups of(Catalogue catalogue, AggregateRequest request, Set<String> open, List<Statement> statements) {
        Columns prepared = Columns.of(catalogue);
        int[] places = prepared.places(statements);
        return new Groups(prepared, prepared.of(request, open, places), request.by().indexOf(By.EFFECT), places);
    }

    /** Each value of the word at this place, over all groups. */
    List<EndTotal> totals(Catalogue catalogue, int place) {
        Column column = columns.get(place);
        int[] holds = column.holds(statements);
        Groups alone = new Groups(prepared, List.of(column), place == effect ? 0 : -1, statements);
        return alone.first(alone.size()).stream()
                .map(it -> new EndTotal(column.end(catalogue, it.ends().get(0)), it.size(), it.papers(), holds[it.ends().get(0)])).toList();
    }

    /** The one with these ends: ids, {@link Column#NONE}, or what {@link Others} are named. */
    Optional<Group> find(List<String> ends) {
        return all.stream().filter(it -> keys(it).stream().map(key -> key == null ? Column.NONE : key).toList().equals(ends)).findFirst();
    }

    private int byLabels(Group one, Group other) {
        for (int i = 0; i < columns.size(); i++) {
            int compared = Integer.compare(columns.get(i).rank(one.ends().get(i)), columns.get(i).rank(other.ends().get(i)));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    int size() {
        return all.size();
    }

    /** What a group has in each respect; null where its statements state nothing. */
    List<@Nullable String> keys(Group it) {
        List<@Nullable String> keys = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            keys.add(columns.get(i).key(it.ends().get(i)));
        }
        return keys;
    }

    /** The same as an answer tells it. */
    List<@Nullable Object> ends(Catalogue catalogue, Group it) {
        List<@Nullable Object> ends = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ends.add(columns.get(i).end(catalogue, it.ends().get(i)));
        }
        return ends;
    }

    /** The first so many; of the others, none is put in order. */
    List<Group> first(int many) {
        return BestFirst.first(all, order, many);
    }

    /** What comes after these. */
    Aggregate.Rest after(List<Group> first) {
        Group last = first.isEmpty() ? null : first.get(first.size() - 1);
        BitSet statements = new BitSet();
        all.stream().filter(it -> last == null || order.compare(it, last) > 0)
                .forEach(it -> Arrays.stream(it.statements()).forEach(statements::set));
        return new Aggregate.Rest(all.size() - first.size(), statements.cardinality());
    }
}
