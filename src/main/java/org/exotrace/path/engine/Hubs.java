package org.exotrace.path.engine;

/**
 * How many legs things have, and what that comes to over a path: the product for all that stands between its ends, at most
 * {@link Long#MAX_VALUE}. Whole numbers, so that equal paths are equal in whatever order they are multiplied.
 */
final class Hubs {

    /** Of a path with nothing between its ends. */
    static final long NONE = 1;

    private static final double DAMPING = 0.4;

    private final int[] legs;

    /** A thing counts once for all nodes that stand for it: a type of vesicle for all its instances. */
    Hubs(Nodes nodes, Rows rows) {
        legs = new int[nodes.count()];
        for (int node = 0; node < legs.length; node++) {
            legs[nodes.thing(node)] += rows.leaving[node + 1] - rows.leaving[node] + rows.entering[node + 1] - rows.entering[node];
        }
        for (int node = 0; node < legs.length; node++) {
            legs[node] = legs[nodes.thing(node)];
        }
    }

    /** What a path comes to that goes on over a node. */
    long over(int node, long before) {
        long product = before * legs[node];
        return Math.multiplyHigh(before, legs[node]) != 0 || product < 0 ? Long.MAX_VALUE : product;
    }

    /** The same as a weight from 1 downwards. */
    static double specificity(long hubs) {
        return StrictMath.pow(hubs, -DAMPING);
    }
}
