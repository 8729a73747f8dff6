package org.exotrace.path.engine;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * What only curated statements have: participants and places a leg, and the exceptions within statements.
 *
 * @param after  step legs that may follow a transfer which their subject realises, by transfer
 * @param before the same the other way round
 * @param apart  pairs of legs that meet in a participant, of which the source says that they do not build on one another
 * @param above  a place and everything that it is a kind of, by place
 */
record Details(
        int[] subject, int[] object, int[] subjectPlace, int[] objectPlace,
        Map<Integer, int[]> after, Map<Integer, int[]> before, Set<Long> apart, Map<Integer, BitSet> above) {

    static final int[] NOTHING = {};

    int[] after(int leg) {
        return after.getOrDefault(leg, NOTHING);
    }

    int[] before(int leg) {
        return before.getOrDefault(leg, NOTHING);
    }

    static long pair(int a, int b) {
        return (long) a << Integer.SIZE | b;
    }

    boolean isApart(int a, int b) {
        return !apart.isEmpty() && apart.contains(pair(a, b));
    }

    /** Whether a place is broader than another. */
    boolean isAbove(int broad, int narrow) {
        BitSet kinds = above.get(narrow);
        return kinds != null && broad >= 0 && kinds.get(broad);
    }
}
