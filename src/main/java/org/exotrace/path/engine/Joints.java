package org.exotrace.path.engine;

/** Which leg may go on after which: within a statement as the source has it, between statements by kind and place. */
final class Joints {

    /** The two legs do not go on. */
    static final int REFUSED = -1;

    /** They go on within their statement. */
    static final int WITHIN = 0;

    /** They go on over a joint between statements. */
    static final int JOINT = 1;

    private final PathIndex index;

    Joints(PathIndex index) {
        this.index = index;
    }

    /** Legs {@code a} and {@code b}, of which the first ends in the node that the second leaves. */
    int between(int a, int b) {
        if (index.statement[a] == index.statement[b]) {
            return index.object(a) == index.subject(b) && !apart(a, b) ? WITHIN : REFUSED;
        }
        if (index.statements.jointless.get(index.statement[a]) || index.statements.jointless.get(index.statement[b])) {
            return REFUSED;
        }
        return placesMeet(index.objectPlace(a), index.subjectPlace(b)) ? JOINT : REFUSED;
    }

    /**
     * A molecule in one cell type is not the same molecule in another: what is known of a cell holds in the kinds of
     * it, so a path may go on into the same place or a broader one; a place that is not stated is let through and marked.
     */
    private boolean placesMeet(int here, int there) {
        return here == PathIndex.UNSTATED || there == PathIndex.UNSTATED || here == there
                || index.details != null && here >= 0 && index.details.isAbove(there, here);
    }

    private boolean apart(int a, int b) {
        return index.details != null && index.details.apart().has(a, b);
    }
}
