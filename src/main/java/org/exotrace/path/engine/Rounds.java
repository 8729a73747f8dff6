package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks in rounds, one for each number of joints and then length, so that whatever ends them has left exactly the best. Of each
 * round the best are kept, and what can no longer be among them is not gone on with. By specificity there is one round, walked
 * for what is most specific first, over things with few legs, then for what comes next.
 */
final class Rounds {

    /** How many paths a walk keeps at most where it goes on with the same round, and by how many times more than the one before. */
    private static final int MOST = 200_000;
    private static final int MORE = 4;

    /** By so many bits the bound on {@link Found#hubs} grows. */
    private static final int WIDER = 8;

    private final PathIndex index;
    private final Ranking ranking;
    private final int atATime;
    private final Walking walking;
    private @Nullable Found last;
    private int given;

    /** One walk; false when it was ended. */
    interface Walking {
        boolean walk(Walk.Limits limits, Walk.Bar bar, Predicate<Found> taker);
    }

    /** @param atATime how many paths are kept of the first walk of a round */
    Rounds(PathIndex index, Order order, int atATime, Walking walking) {
        this.index = index;
        this.ranking = Ranking.of(index, order);
        this.atATime = atATime;
        this.walking = walking;
    }

    /**
     * Every path that is wanted in order, until the taker has enough; false when it had, or the budget was spent. Of a walk that the
     * budget cuts nothing is given, since better ones may be missing, unless nothing was given before.
     *
     * @param k    how many are looked for
     * @param seen told of every path that a round comes upon, once
     */
    boolean all(int maxSteps, int k, Consumer<Found> seen, Predicate<Found> wanted, Predicate<Found> taker) {
        for (Walk.Limits limits : limits(maxSteps)) {
            last = null;
            long before = 0;
            long bound = ranking.order() == Order.SPECIFICITY ? 1L << WIDER : Long.MAX_VALUE;
            boolean more = true;
            int size = atATime;
            while (more) {
                long known = before;
                Best best = new Best(Math.min(size, k - given), ranking, last);
                Pass pass = new Pass(best, wanted, path -> {
                    if (path.hubs() > known) {
                        seen.accept(path);
                    }
                }, index.statements.best, bound);
                boolean whole = walking.walk(limits, pass, pass) || pass.isEnded();
                if (!whole && given > 0 || !give(best, taker) || !whole) {
                    return false;
                }
                before = bound;
                more = best.isFull() || pass.isBeyond();
                if (best.isFull()) {
                    size = Math.min(size * MORE, Math.max(size, MOST));
                } else {
                    bound = bound > Long.MAX_VALUE >> WIDER ? Long.MAX_VALUE : bound << WIDER;
                }
            }
        }
        return true;
    }

    private boolean give(Best best, Predicate<Found> taker) {
        for (Found it : best.inOrder()) {
            last = it;
            given++;
            if (!taker.test(it)) {
                return false;
            }
        }
        return true;
    }

    private List<Walk.Limits> limits(int maxSteps) {
        if (ranking.order() == Order.SPECIFICITY) {
            return List.of(Walk.Limits.NONE);
        }
        List<Walk.Limits> limits = new ArrayList<>();
        boolean byLength = ranking.order() == Order.LENGTH;
        for (int joints = byLength ? -1 : 0; joints < (byLength ? 0 : maxSteps); joints++) {
            for (int length = Math.max(1, joints + 1); length <= maxSteps; length++) {
                limits.add(new Walk.Limits(length, joints));
            }
        }
        return limits;
    }
}
