package org.exotrace.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the best paths in order, and counts the rest.
 *
 * <p>An index of curated size is walked whole: everything is counted and the best are kept. A larger one, or one whose
 * paths do not fit the budget, is walked in rounds, one for each number of joints, then length, then weakest leg, each
 * in the order of records, so that what a cut leaves is exactly the best. Either way the answer says whether it is all.
 */
final class PathSearch {

    /** An index with no more legs than this is counted whole. */
    static final int WHOLE = 20_000;

    private static final double HALF = 0.5;

    private final PathIndex index;
    private final Ask ask;
    private final Budget budget;
    private final boolean byLength;
    private final int[] starts;
    private final Reach reach;

    final Tally documented = new Tally();
    final Tally assembled = new Tally();
    final Map<Integer, Tally[]> byEnd = new TreeMap<>();
    private boolean complete;

    PathSearch(PathIndex index, Ask ask, Budget budget, boolean byLength) {
        this.index = index;
        this.ask = ask;
        this.budget = budget;
        this.byLength = byLength;
        starts = Walk.starts(index, ask);
        reach = new Reach(index, ask, budget);
    }

    /**
     * The best paths in order, at most so many; all are counted, wanted or not.
     *
     * @param wanted which of them to give
     */
    List<Found> best(int k, Predicate<Found> wanted) {
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
            budget.end("k");
        }
        return found.isEmpty() ? counted : found;
    }

    private List<Found> whole(int k, Predicate<Found> wanted) {
        Ranking ranking = new Ranking(index, byLength);
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
    boolean rounds(Predicate<Found> taker) {
        int most = ask.maxSteps();
        int[] weak = IntStream.rangeClosed(0, Weakest.NONE.ordinal()).filter(index::occurs).toArray();
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
        (path.documented() ? documented : assembled).add(path, index, inferred);
        if (ask.to().legs() != null) {
            int end = index.target[path.legs()[path.legs().length - 1]];
            byEnd.computeIfAbsent(end, key -> new Tally[] {new Tally(), new Tally()})[path.documented() ? 0 : 1]
                    .add(path, index, inferred);
        }
    }

    boolean isInferred(Found path) {
        for (int leg : path.legs()) {
            if (index.inferred.get(leg)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every path was found. */
    boolean complete() {
        return complete;
    }
}
