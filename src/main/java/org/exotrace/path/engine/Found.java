package org.exotrace.path.engine;

import org.exotrace.model.Sign;

/**
 * One path as the search finds it.
 *
 * @param legs    numbers of its legs, in order
 * @param weakest how well the least backed of its legs is
 * @param hubs    how many legs each thing between its ends has, multiplied: the fewer, the more specific the path
 */
public record Found(int[] legs, int joints, Sign sign, Weakest weakest, long hubs) {

    public boolean documented() {
        return joints == 0;
    }

    /** From 1 downwards: the less, the more legs the things between its ends have. */
    public double specificity() {
        return Hubs.specificity(hubs);
    }

    /** The leg in which it ends. */
    public int last() {
        return legs[legs.length - 1];
    }
}
