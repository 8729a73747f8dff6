package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the best paths in order, and counts the rest.
 *
 * <p>An index of curated size is walked whole: everything is counted and the best are kept. A larger one, or one whose
 * paths do not fit the budget, is walked in rounds, one for each number of joints, then length, then weakest leg, each
 * in the order of records, so that what a cut leaves is exactly the best. Either way the answer says whether it is all.
 */
public final class PathSearch {

    /** An index with no more legs than this is counted whole. */
    static final int WHOLE = 20_000;

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
        List<Found> counted = index.size() <= WHOLE ? whole(k, wanted) : List.of();
        if (complete) {
            return counted;
        }
        boolean count = index.size() > WHOLE;
        List<Found> found = new ArrayList<>();
        complete = rounds(path -> {
            if (wanted.test(path)) {
                found.add(path);
            }
            if (count) {
                count(path);
            }
            return found.size() < k;
        });
        if (!complete && budget.endedBy() == null) {
            budget.end(Limit.K);
        }
        return found.isEmpty() ? counted : found;
    }

    private List<Found> whole(int k, Predicate<Found> wanted) {
        Ranking ranking = new Ranking(index, order);
        PriorityQueue<Found> best = new PriorityQueue<>(ranking.reversed());
        budget.allow(HALF);
        complete = walk(Walk.Limits.NONE, path -> {
            count(path);
            if (wanted.test(path)) {
                best.add(path);
                if (best.size() > k) {
                    best.poll();
                }
            }
            return true;
        });
        budget.allow(1);
        return best.stream().sorted(ranking).toList();
    }

    /** Every path in order, one by one, until the taker has enough; false when it had, or the budget was spent. */
    public boolean rounds(Predicate<Found> taker) {
        int most = ask.maxSteps();
        int[] weak = index.statements.weaknesses;
        boolean byLength = order == Order.LENGTH;
        for (int joints = byLength ? -1 : 0; joints < (byLength ? 0 : most); joints++) {
            for (int length = Math.max(1, joints + 1); length <= most; length++) {
                for (int one : weak) {
                    if (!walk(new Walk.Limits(length, joints, weak.length == 1 ? -1 : one), taker)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean walk(Walk.Limits limits, Predicate<Found> taker) {
        return new Walk(index, ask, budget, reach, limits, taker).run(starts);
    }

    private void count(Found path) {
        boolean inferred = isInferred(path);
        counts.of(path).add(path, index, inferred);
        if (ask.to().legs() != null) {
            int end = index.target[path.last()];
            byEnd.computeIfAbsent(end, key -> Tallies.none()).of(path).add(path, index, inferred);
        }
    }

    private boolean isInferred(Found path) {
        for (int leg : path.legs()) {
            if (index.inferred.get(leg)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an index is small enough to be walked whole. */
    public static boolean walksWhole(PathIndex index) {
        return index.size() <= WHOLE;
    }

    /** Whether every path was found. */
    public boolean complete() {
        return complete;
    }

    /** How many paths were found. */
    public Tallies counts() {
        return counts;
    }

    /** The same by the node that a path ends in, where the question names the legs that end one. */
    public Map<Integer, Tallies> countsByEnd() {
        return byEnd;
    }
}
