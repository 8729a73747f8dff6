package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which nodes an end lies so many legs away, found backwards level by level, each when the walk first asks for it. It looks at nodes only and not at
 * joints, so it lets too much through and never too little: the walk checks the rest. A level that would cost more
 * than it saves is not made, and then nothing is cut there.
 */
final class Reach {

    private static final int DEAREST = 1 << 18;

    private final PathIndex index;
    private final Ask ask;
    private final Budget budget;
    private final List<@Nullable BitSet> exactly = new ArrayList<>();
    private final List<@Nullable BitSet> within = new ArrayList<>();
    private final long[] closing;
    private @Nullable BitSet newest;
    /** What the last level of {@link #within} met first. */
    private BitSet edge;

    Reach(PathIndex index, Ask ask, Budget budget) {
        this.index = index;
        this.ask = ask;
        this.budget = budget;
        BitSet ends = ask.to().nodes();
        BitSet first = new BitSet(index.nodes.count());
        int size = 0;
        for (int node = ends.nextSetBit(0); node >= 0; node = ends.nextSetBit(node + 1)) {
            size += index.rows.entering[node + 1] - index.rows.entering[node];
        }
        long[] legs = new long[size];
        int count = 0;
        for (int node = ends.nextSetBit(0); node >= 0; node = ends.nextSetBit(node + 1)) {
            for (int i = index.rows.entering[node]; i < index.rows.entering[node + 1]; i++) {
                int leg = index.rows.enters[i];
                if (ask.to().has(leg, index) && (ask.legs() == null || ask.legs().get(leg))) {
                    legs[count++] = (long) index.rows.from[i] << Integer.SIZE | leg;
                }
            }
            backwards(node, first, true);
        }
        closing = Arrays.copyOf(legs, count);
        if (ends.cardinality() > 1) {
            Arrays.sort(closing);
        }
        exactly.add(first);
        within.add(first);
        newest = first;
        edge = first;
    }

    /** Where in the list of closing legs those of a node begin, or of the next node: they end where that one's begin. */
    int closingFrom(int node) {
        return firstAt((long) node << Integer.SIZE);
    }

    /** A leg that ends as asked, by its place in the list, which follows nodes and then the order of legs. */
    int closing(int place) {
        return (int) closing[place];
    }

    private int firstAt(long key) {
        int found = Arrays.binarySearch(closing, key);
        return found < 0 ? -found - 1 : found;
    }

    /** Nodes from which a walk of just so many legs ends as asked; null where that is not known. */
    @Nullable
    BitSet exactly(int legs) {
        while (exactly.size() < legs) {
            more();
        }
        return exactly.get(legs - 1);
    }

    /**
     * Whether a walk of at most so many legs from a node ends as asked, as far as that is known: looks no further back than it
     * takes to meet the node, and at no node twice.
     */
    boolean isWithin(int legs, int node) {
        for (int level = 0; level < legs; level++) {
            if (level == within.size()) {
                further();
            }
            BitSet known = within.get(level);
            if (known == null || known.get(node)) {
                return true;
            }
        }
        return false;
    }

    private void further() {
        BitSet known = within.get(within.size() - 1);
        if (known == null || cost(edge) > DEAREST) {
            within.add(null);
            return;
        }
        BitSet met = backwards(edge);
        met.andNot(known);
        BitSet all = (BitSet) known.clone();
        all.or(met);
        within.add(all);
        edge = met;
    }

    private void more() {
        BitSet before = newest;
        if (before == null || cost(before) > DEAREST) {
            newest = null;
            exactly.add(null);
            return;
        }
        newest = backwards(before);
        exactly.add(newest);
    }

    private BitSet backwards(BitSet nodes) {
        BitSet found = new BitSet(index.nodes.count());
        for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
            if (ask.passes(node)) {
                backwards(node, found, false);
            }
        }
        return found;
    }

    private long cost(BitSet nodes) {
        long cost = 0;
        for (int node = nodes.nextSetBit(0); node >= 0 && cost <= DEAREST; node = nodes.nextSetBit(node + 1)) {
            cost += index.rows.entering[node + 1] - index.rows.entering[node];
        }
        return cost;
    }

    private void backwards(int node, BitSet found, boolean last) {
        BitSet legs = ask.legs();
        boolean byLeg = legs != null || last && ask.to().legs() != null;
        int end = index.rows.entering[node + 1];
        if (!byLeg && index.details == null && budget.takes(end - index.rows.entering[node])) {
            for (int i = index.rows.entering[node]; i < end; i++) {
                found.set(index.rows.from[i]);
            }
            return;
        }
        for (int i = index.rows.entering[node]; i < end; i++) {
            if (budget.spent()) {
                return;
            }
            int leg = index.rows.enters[i];
            if (byLeg && (legs != null && !legs.get(leg) || last && !ask.to().has(leg, index))) {
                continue;
            }
            found.set(index.rows.from[i]);
            if (index.details != null) {
                for (int transfer : index.details.before().of(leg)) {
                    found.set(index.target[transfer]);
                }
            }
        }
    }
}
