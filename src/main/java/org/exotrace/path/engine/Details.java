package org.exotrace.path.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What only curated statements have: participants and places a leg, and the exceptions within statements.
 *
 * @param after  step legs that may follow a transfer which their subject realises, by transfer
 * @param before the same the other way round
 * @param apart  pairs of legs that meet in a participant, of which the source says that they do not build on one another
 * @param above  a place and everything that it is a kind of, by place, in rising order; null for what is none
 */
record Details(
        int[] subject, int[] object, int[] subjectPlace, int[] objectPlace,
        Fellows after, Fellows before, Fellows apart, int[] @Nullable [] above) {

    /** Whether a place is broader than another. */
    boolean isAbove(int broad, int narrow) {
        int[] kinds = narrow < above.length ? above[narrow] : null;
        return kinds != null && broad >= 0 && Arrays.binarySearch(kinds, broad) >= 0;
    }
}
