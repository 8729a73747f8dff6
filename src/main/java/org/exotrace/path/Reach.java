package org.exotrace.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From which nodes an end lies so many legs away, found backwards level by level. It looks at nodes only and not at
 * joints, so it lets too much through and never too little: the walk checks the rest. A level that would cost more
 * than it saves is not made, and then nothing is cut there.
 */
final class Reach {

    private static final int DEAREST = 1 << 16;

    private final PathIndex index;
    private final Ask ask;
    private final Budget budget;
    private final List<@Nullable BitSet> exactly = new ArrayList<>();
    private final List<@Nullable BitSet> within = new ArrayList<>();
    private final long[] closing;
    private @Nullable BitSet newest;

    Reach(PathIndex index, Ask ask, Budget budget) {
        this.index = index;
        this.ask = ask;
        this.budget = budget;
        BitSet first = new BitSet(index.nodes.length);
        ask.to().nodes().stream().forEach(node -> backwards(node, first, true));
        exactly.add(first);
        within.add(first);
        newest = first;
        closing = ask.to().nodes().stream()
                .flatMap(node -> IntStream.range(index.entering[node], index.entering[node + 1]))
                .map(i -> index.enters[i])
                .filter(leg -> ask.takes(leg, index) && ask.to().has(leg, index))
                .mapToLong(leg -> (long) index.source[leg] << Integer.SIZE | leg)
                .sorted().toArray();
    }

    /** The legs from a node that end as asked, in their order. */
    int[] closing(int node) {
        int low = firstAt((long) node << Integer.SIZE);
        int high = firstAt((long) (node + 1) << Integer.SIZE);
        return Arrays.stream(closing, low, high).mapToInt(it -> (int) it).toArray();
    }

    private int firstAt(long key) {
        int found = Arrays.binarySearch(closing, key);
        return found < 0 ? -found - 1 : found;
    }

    /** Nodes from which a walk of just so many legs ends as asked; null where that is not known. */
    @Nullable BitSet exactly(int legs) {
        while (exactly.size() < legs) {
            more();
        }
        return exactly.get(legs - 1);
    }

    /** The same for at most so many legs. */
    @Nullable BitSet within(int legs) {
        while (within.size() < legs) {
            more();
        }
        return within.get(legs - 1);
    }

    private void more() {
        BitSet before = newest;
        long cost = before == null ? Long.MAX_VALUE : before.stream()
                .mapToLong(node -> index.entering[node + 1] - index.entering[node]).sum();
        if (cost > DEAREST) {
            newest = null;
            exactly.add(null);
            within.add(null);
            return;
        }
        BitSet next = new BitSet(index.nodes.length);
        before.stream().forEach(node -> backwards(node, next, false));
        BitSet all = (BitSet) next.clone();
        all.or(within.get(within.size() - 1));
        exactly.add(next);
        within.add(all);
        newest = next;
    }

    private void backwards(int node, BitSet found, boolean last) {
        for (int i = index.entering[node]; i < index.entering[node + 1]; i++) {
            int leg = index.enters[i];
            if (budget.spent()) {
                return;
            }
            if (ask.takes(leg, index) && (!last || ask.to().has(leg, index))) {
                found.set(index.source[leg]);
                for (int transfer : index.before(leg)) {
                    found.set(index.target[transfer]);
                }
            }
        }
    }
}
