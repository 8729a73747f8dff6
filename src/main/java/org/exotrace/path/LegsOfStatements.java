package org.exotrace.path;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.exotrace.path.engine.PathIndex;

/** The legs of each statement, which lie apart in the index: what single statements say need not be looked for among all. */
final class LegsOfStatements {

    private final PathIndex index;
    /** Those of a statement are {@code legs[i]} for i from {@code from[statement]} to before {@code from[statement + 1]}. */
    private final int[] from;
    private final int[] legs;

    LegsOfStatements(PathIndex index) {
        this.index = index;
        from = new int[index.statements() + 1];
        legs = new int[index.size()];
        for (int leg = 0; leg < legs.length; leg++) {
            from[index.statement(leg) + 1]++;
        }
        for (int statement = 0; statement < index.statements(); statement++) {
            from[statement + 1] += from[statement];
        }
        int[] next = from.clone();
        for (int leg = 0; leg < legs.length; leg++) {
            legs[next[index.statement(leg)]++] = leg;
        }
    }

    /** Those of the statement of that record; none where it has none. */
    IntStream of(String record) {
        int low = 0;
        int high = index.statements() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int by = index.record(middle).compareTo(record);
            if (by == 0) {
                return Arrays.stream(legs, from[middle], from[middle + 1]);
            }
            low = by < 0 ? middle + 1 : low;
            high = by > 0 ? middle - 1 : high;
        }
        return IntStream.of();
    }
}
