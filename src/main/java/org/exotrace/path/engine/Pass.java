package org.exotrace.path.engine;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** One walk of a round: what it keeps, and what it does not look at. */
final class Pass implements Walk.Bar, Predicate<Found> {

    private final Best best;
    private final Predicate<Found> wanted;
    private final Consumer<Found> seen;
    private final int leastWeak;
    private final long bound;
    private boolean beyond;
    private boolean ended;

    /**
     * @param seen      told of every path that it comes upon
     * @param leastWeak no path is less weak
     * @param bound     what comes to more is left for a later walk, see {@link Found#hubs}
     */
    Pass(Best best, Predicate<Found> wanted, Consumer<Found> seen, int leastWeak, long bound) {
        this.best = best;
        this.wanted = wanted;
        this.seen = seen;
        this.leastWeak = leastWeak;
        this.bound = bound;
    }

    @Override
    public boolean passes(long hubs, int weak) {
        beyond |= hubs > bound;
        return hubs <= bound && best.passes(hubs, weak);
    }

    /** False when no later path can be among the best. */
    @Override
    public boolean test(Found path) {
        seen.accept(path);
        if (wanted.test(path)) {
            best.take(path);
            ended = !best.passes(Hubs.NONE, leastWeak);
        }
        return !ended;
    }

    Best best() {
        return best;
    }

    /** Whether it gave up looking since nothing could become better. */
    boolean isEnded() {
        return ended;
    }

    /** Whether something lies beyond its bound. */
    boolean isBeyond() {
        return beyond;
    }
}
