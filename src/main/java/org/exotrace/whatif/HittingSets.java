package org.exotrace.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * All minimal hitting sets up to a size: branch on the members of the first set that is not hit yet (Reiter 1987), then
 * drop what holds a smaller one. Exact; at most (largest set) to the power of (size) branches.
 */
final class HittingSets {

    private static final int MOST_BRANCHES = 2_000_000;

    private final List<BitSet> sets;
    private final int maxSize;
    private final List<BitSet> found = new ArrayList<>();
    private int branches;

    HittingSets(List<BitSet> sets, int maxSize) {
        this.sets = sets;
        this.maxSize = maxSize;
        branch(new BitSet());
    }

    private void branch(BitSet chosen) {
        if (++branches > MOST_BRANCHES) {
            return;
        }
        BitSet open = sets.stream().filter(it -> !it.intersects(chosen)).findFirst().orElse(null);
        if (open == null) {
            found.add((BitSet) chosen.clone());
        } else if (chosen.cardinality() < maxSize) {
            open.stream().forEach(member -> {
                chosen.set(member);
                branch(chosen);
                chosen.clear(member);
            });
        }
    }

    /** Smallest first, then by their members. */
    List<BitSet> minimal() {
        return found.stream().distinct()
                .filter(it -> found.stream().noneMatch(other -> !other.equals(it) && within(other, it)))
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString))
                .toList();
    }

    /** False where there were too many branches to look at all. */
    boolean complete() {
        return branches <= MOST_BRANCHES;
    }

    private static boolean within(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}
