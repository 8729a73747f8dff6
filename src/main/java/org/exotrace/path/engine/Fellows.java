package org.exotrace.path.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A few legs that have to do with a leg. Most have none, which is told without a look into the map. */
final class Fellows {

    private static final int[] NONE = {};

    private final BitSet some = new BitSet();
    private final Map<Integer, int[]> all = new HashMap<>();

    void add(int leg, int fellow) {
        some.set(leg);
        all.merge(leg, new int[] {fellow}, (a, b) -> IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray());
    }

    /** In the order in which they were added; not to be changed. */
    int[] of(int leg) {
        return some.get(leg) ? all.getOrDefault(leg, NONE) : NONE;
    }

    boolean has(int leg, int fellow) {
        return some.get(leg) && IntStream.of(of(leg)).anyMatch(it -> it == fellow);
    }
}
