package org.exotrace.path.engine;

import java.util.function.Consumer;

/**
 * Finds every path of a question that leaves one end open, in one go.
 *
 * <p>Documented paths come first and are found whole, for what statements say decides. Assembled ones follow; where they do not
 * fit the budget, or the index is large, they come in rounds, so that the ends that are met are those with the best paths.
 */
public final class Sweep {

    private static final double HALF = 0.5;

    private final PathIndex index;
    private final Ask ask;
    private final Budget budget;
    private final Order order;
    private final Gathered gathered;

    /**
     * @param ask      with every node at its open end
     * @param gathered takes what is found
     */
    public Sweep(PathIndex index, Ask ask, Budget budget, Order order, Gathered gathered) {
        this.index = index;
        this.ask = ask;
        this.budget = budget;
        this.order = order;
        this.gathered = gathered;
    }

    /**
     * Whether every path was found.
     *
     * @param within where documented paths end: where the question does, and whatever else is looked up
     * @param enough how many ends are enough in an index that is not walked whole
     */
    public boolean run(Ends within, int enough) {
        boolean complete = walk(ask.to(within, Ask.Mode.DOCUMENTED), gathered::document);
        if (!complete || ask.mode() == Ask.Mode.DOCUMENTED) {
            return complete;
        }
        if (PathSearch.walksWhole(index)) {
            budget.allow(HALF);
            complete = walk(ask, gathered::assemble);
            budget.allow(1);
            if (complete || budget.endedBy() != null) {
                return complete;
            }
            gathered.forgetAssembled();
        }
        complete = new PathSearch(index, ask, budget, order).rounds(path -> {
            gathered.assemble(path);
            return PathSearch.walksWhole(index) || gathered.ends() < enough;
        });
        if (!complete && budget.endedBy() == null) {
            budget.end(Limit.K);
        }
        return complete;
    }

    private boolean walk(Ask which, Consumer<Found> taker) {
        return new Walk(index, which, budget, new Reach(index, which, budget), Walk.Limits.NONE, Walk.Bar.NONE, path -> {
            taker.accept(path);
            return true;
        }).run(Walk.starts(index, which));
    }
}
