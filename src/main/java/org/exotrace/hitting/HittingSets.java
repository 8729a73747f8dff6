package org.exotrace.hitting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * All minimal hitting sets up to a size: branch on what hits the first choice that is not hit yet (Reiter 1987), then
 * drop what holds a smaller one. Exact; at most (alternatives of a choice) to the power of (size) branches.
 */
public final class HittingSets {

    private static final int MOST_BRANCHES = 2_000_000;

    private final List<Choice> choices;
    private final int maxSize;
    private final List<BitSet> found = new ArrayList<>();
    private int branches;

    /** @param maxSize members of a set at most */
    public HittingSets(List<Choice> choices, int maxSize) {
        this.choices = choices;
        this.maxSize = maxSize;
        branch(new BitSet());
    }

    private void branch(BitSet chosen) {
        if (++branches > MOST_BRANCHES) {
            return;
        }
        Choice open = choices.stream().filter(it -> !it.isHitBy(chosen)).findFirst().orElse(null);
        if (open == null) {
            found.add(chosen);
        } else {
            open.alternatives().forEach(it -> {
                BitSet with = (BitSet) chosen.clone();
                with.or(it);
                if (with.cardinality() <= maxSize) {
                    branch(with);
                }
            });
        }
    }

    /** Smallest first, then by their members. */
    public List<BitSet> minimal() {
        return found.stream().distinct()
                .filter(it -> found.stream().noneMatch(other -> !other.equals(it) && within(other, it)))
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString))
                .toList();
    }

    /** False where there were too many branches to look at all. */
    public boolean complete() {
        return branches <= MOST_BRANCHES;
    }

    /** Whether one holds all members of the other. */
    public static boolean within(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}
