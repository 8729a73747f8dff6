package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the best paths in order, and counts the rest.
 *
 * <p>An index of curated size is walked whole: everything is counted and the best are kept. A larger one, or one whose
 * paths do not fit the budget, is walked in {@link Rounds}, so that what a cut leaves is exactly the best. Either way the
 * answer says whether it is all.
 */
public final class PathSearch {

    /** An index with no more legs than this is counted whole. */
    static final int WHOLE = 20_000;

    /** How many paths are looked for at first in a round that may have any number. */
    private static final int AT_A_TIME = 1_000;

    private static final double HALF = 0.5;

    private final PathIndex index;
    private final Ask ask;
    private final Budget budget;
    private final Order order;
    private final int[] starts;
    private final Reach reach;
    private final Tallies counts = Tallies.none();
    private final Map<Integer, Tallies> byEnd = new TreeMap<>();
    private boolean complete;
    private boolean beyondDocumented;

    public PathSearch(PathIndex index, Ask ask, Budget budget, Order order) {
        this.index = index;
        this.ask = ask;
        this.budget = budget;
        this.order = order;
        starts = Walk.starts(index, ask);
        reach = new Reach(index, ask, budget);
    }

    /**
     * The best paths in order, at most so many; all are counted, wanted or not.
     *
     * @param wanted which of them to give
     */
    public List<Found> best(int k, Predicate<Found> wanted) {
        List<Found> seen = index.size() <= WHOLE ? whole(k, wanted) : List.of();
        if (complete) {
            return seen;
        }
        List<Found> found = new ArrayList<>();
        complete = rounds(k, wanted, AT_A_TIME, path -> {
            found.add(path);
            return found.size() < k;
        });
        if (!complete && budget.endedBy() == null) {
            budget.end(Limit.K);
        }
        return found.isEmpty() ? seen : found;
    }

    private List<Found> whole(int k, Predicate<Found> wanted) {
        Best best = new Best(k, Ranking.of(index, order), null);
        budget.allow(HALF);
        complete = walk(Walk.Limits.NONE, Walk.Bar.NONE, path -> {
            count(path);
            if (wanted.test(path)) {
                best.take(path);
            }
            return true;
        });
        budget.allow(1);
        return best.inOrder();
    }

    /** Every path in order, one by one, until the taker has enough; false when it had, or the budget was spent. */
    public boolean rounds(Predicate<Found> taker) {
        return rounds(Integer.MAX_VALUE, path -> true, AT_A_TIME, taker);
    }

    /**
     * The same of those wanted.
     *
     * @param k how many are looked for at once
     */
    public boolean rounds(int k, Predicate<Found> wanted, int atATime, Predicate<Found> taker) {
        Rounds rounds = new Rounds(index, order, atATime, this::walk);
        return rounds.all(ask.maxSteps(), k, path -> {
            if (index.size() > WHOLE) {
                count(path);
            }
        }, wanted, taker);
    }

    private boolean walk(Walk.Limits limits, Walk.Bar bar, Predicate<Found> taker) {
        beyondDocumented |= limits.joints() > 0;
        return new Walk(index, ask, budget, reach, limits, bar, taker).run(starts);
    }

    private void count(Found path) {
        Tallies of = ask.to().legs() == null ? counts : byEnd.computeIfAbsent(index.target[path.last()], key -> Tallies.none());
        of.of(path).add(path, index);
    }

    /** Whether an index is small enough to be walked whole. */
    public static boolean walksWhole(PathIndex index) {
        return index.size() <= WHOLE;
    }

    /** Whether every path was found. */
    public boolean complete() {
        return complete;
    }

    /** Whether every documented path was found: the search ended, or came to assembled ones, which follow all of those. */
    public boolean hasAllDocumented() {
        return complete || beyondDocumented;
    }

    /** How many paths were found. */
    public Tallies counts() {
        Tallies all = Tallies.none();
        all.add(counts);
        byEnd.values().forEach(all::add);
        return all;
    }

    /** The same by the node that a path ends in, where the question names the legs that end one. */
    public Map<Integer, Tallies> countsByEnd() {
        return byEnd;
    }
}
