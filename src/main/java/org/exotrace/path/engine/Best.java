package org.exotrace.path.engine;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Keeps the best of the paths that it is given, at most so many. */
final class Best {

    private final int most;
    private final Ranking ranking;
    private final @Nullable Found after;
    private final PriorityQueue<Found> kept;

    /** @param after only what comes after this in the order is kept; null for all */
    Best(int most, Ranking ranking, @Nullable Found after) {
        this.most = most;
        this.ranking = ranking;
        this.after = after;
        kept = new PriorityQueue<>(ranking.reversed());
    }

    void take(Found path) {
        if (after != null && ranking.compare(path, after) <= 0) {
            return;
        }
        if (!isFull()) {
            kept.add(path);
        } else if (ranking.compare(path, kept.element()) < 0) {
            kept.remove();
            kept.add(path);
        }
    }

    boolean isFull() {
        return kept.size() >= most;
    }

    /**
     * Whether a path may still be among the best that comes to at least so much and is at least so weak. Where specificity does not
     * come first all are as long and, if that counts, have as many joints, and are given in the order of records.
     */
    boolean passes(long hubs, int weak) {
        if (!isFull()) {
            return true;
        }
        Found worst = kept.element();
        return ranking.order() == Order.SPECIFICITY ? hubs <= worst.hubs()
                : ranking.specific() && hubs != worst.hubs() ? hubs < worst.hubs() : weak < worst.weakest().ordinal();
    }

    List<Found> inOrder() {
        return kept.stream().sorted(ranking).toList();
    }
}
