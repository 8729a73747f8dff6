package org.exotrace.path.engine;

import org.exotrace.model.Sign;

/**
 * One path as the search finds it.
 *
 * @param legs    numbers of its legs, in order
 * @param weakest how well the least backed of its legs is
 */
public record Found(int[] legs, int joints, Sign sign, Weakest weakest) {

    public boolean documented() {
        return joints == 0;
    }

    /** The leg in which it ends. */
    public int last() {
        return legs[legs.length - 1];
    }
}
