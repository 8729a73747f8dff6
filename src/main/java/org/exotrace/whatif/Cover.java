package org.exotrace.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.exotrace.hitting.HittingSets;

/**
 * The set of at most so many members that breaks most chains; of equal ones the smallest, and of these the first. A chain
 * is broken when each of its routes is hit. Members of which another hits all that they hit are left out, so that few are
 * tried; exact while {@link #complete}.
 */
final class Cover {

    private static final int MOST_TRIES = 500_000;

    private final List<BitSet> chains;
    private final List<BitSet> reach;
    private final List<Integer> members;
    private BitSet best = new BitSet();
    private int broken;
    private int tries;

    /**
     * @param chains for each chain its routes
     * @param reach  for each member the routes that it hits
     */
    Cover(List<BitSet> chains, List<BitSet> reach, int maxSize) {
        this.chains = chains;
        this.reach = reach;
        members = IntStream.range(0, reach.size()).filter(it -> !reach.get(it).isEmpty() && !isWithinAnother(it)).boxed()
                .sorted(Comparator.comparingInt(it -> -reach.get(it).cardinality())).toList();
        for (int size = 1; size <= maxSize; size++) {
            choose(0, size, new BitSet(), new BitSet());
        }
    }

    private boolean isWithinAnother(int member) {
        return IntStream.range(0, reach.size()).filter(it -> it != member).anyMatch(it -> HittingSets.within(reach.get(member), reach.get(it))
                && (it < member || !HittingSets.within(reach.get(it), reach.get(member))));
    }

    private void choose(int from, int left, BitSet chosen, BitSet hit) {
        if (left == 0) {
            int now = (int) chains.stream().filter(it -> HittingSets.within(it, hit)).count();
            if (now > broken) {
                broken = now;
                best = (BitSet) chosen.clone();
            }
            return;
        }
        for (int i = from; i <= members.size() - left && ++tries <= MOST_TRIES; i++) {
            BitSet with = (BitSet) chosen.clone();
            with.set(members.get(i));
            BitSet more = (BitSet) hit.clone();
            more.or(reach.get(members.get(i)));
            choose(i + 1, left - 1, with, more);
        }
    }

    /** Its members; empty where no set breaks a chain. */
    BitSet best() {
        return best;
    }

    /** False where there were too many sets to try all. */
    boolean complete() {
        return tries <= MOST_TRIES;
    }
}
