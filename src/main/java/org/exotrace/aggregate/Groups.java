package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.exotrace.answer.BestFirst;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** All groups of one request: the most statements first, then the most papers, then by labels, what is not stated last. */
final class Groups {

    private final List<Column> columns;
    private final List<Group> all;
    private final Comparator<Group> order = Comparator.<Group>comparingInt(it -> -it.size()).thenComparingInt(it -> -it.papers())
            .thenComparing(this::byLabels);

    private Groups(List<Column> columns, List<Group> all) {
        this.columns = columns;
        this.all = all;
    }

    static Groups of(Catalogue catalogue, AggregateRequest request, List<Statement> statements) {
        Columns prepared = Columns.of(catalogue);
        List<Column> columns = prepared.of(request);
        List<Group> all = new Grouping(columns, request.by().indexOf(By.EFFECT), prepared.of(Reading.ofPrimaryEffects()))
                .of(prepared.places(statements));
        prepared.countPapers(all);
        return new Groups(columns, all);
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
