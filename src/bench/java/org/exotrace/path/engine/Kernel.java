package org.exotrace.path.engine;

import java.util.BitSet;
import java.util.List;
import org.exotrace.model.Sign;
import org.jspecify.annotations.Nullable;

/** The search without names and answers, for measuring. */
public final class Kernel {

    private final PathIndex index;

    public Kernel(PathIndex index) {
        this.index = index;
    }

    /**
     * What a search gave.
     *
     * @param paths   numbers of the legs of each
     * @param endedBy which limit ended it; null for none
     */
    public record Result(List<int[]> paths, @Nullable Limit endedBy, double ms, long visits) {

        /** Ids of the legs of each path. */
        public List<List<String>> ids(PathIndex index) {
            return paths.stream().map(index::ids).toList();
        }
    }

    /**
     * The shortest paths between two nodes.
     *
     * @param legs   the most of them
     * @param filter legs that take part; null for all
     * @param sign       only paths of this sign; null for all
     */
    public Result shortest(int from, int to, int legs, int k, @Nullable Sign sign, @Nullable BitSet filter,
            long visits, int ms) {
        BitSet start = new BitSet();
        start.set(from);
        BitSet end = new BitSet();
        end.set(to);
        Ask ask = new Ask(start, Ends.at(end), null, null, filter, legs, Ask.Mode.ALL);
        Budget budget = new Budget(visits, ms);
        PathSearch search = new PathSearch(index, ask, budget, Order.LENGTH);
        List<Found> found = search.best(k, path -> sign == null || path.sign() == sign);
        return new Result(found.stream().map(Found::legs).toList(), budget.endedBy(), budget.ms(), budget.visits());
    }
}
