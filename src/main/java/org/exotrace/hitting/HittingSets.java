package org.exotrace.hitting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All minimal hitting sets up to a size: branch on what hits the first choice that is not hit yet (Reiter 1987), the
 * narrowest first, then drop what holds a smaller one. More choices that share no member than members may still be taken
 * end a branch at once, so that thousands of choices cost no more than the few that decide. Exact while {@link #complete}.
 */
public final class HittingSets {

    private static final int MOST_LOOKS = 20_000_000;

    private final List<Choice> choices;
    private final List<BitSet> members;
    private final int maxSize;
    private final Set<BitSet> found = new HashSet<>();
    private int looks;

    /** @param maxSize members of a set at most */
    public HittingSets(List<Choice> choices, int maxSize) {
        this.choices = choices.stream().distinct().sorted(Comparator.comparingInt(it -> it.members().cardinality())).toList();
        this.members = this.choices.stream().map(Choice::members).toList();
        this.maxSize = maxSize;
        branch(new BitSet());
    }

    private void branch(BitSet chosen) {
        Choice open = null;
        BitSet apart = new BitSet();
        for (int i = 0, left = maxSize - chosen.cardinality(); i < choices.size(); i++) {
            if (++looks > MOST_LOOKS) {
                return;
            }
            if (!members.get(i).intersects(apart) && !choices.get(i).isHitBy(chosen)) {
                open = open == null ? choices.get(i) : open;
                apart.or(members.get(i));
                if (--left < 0) {
                    return;
                }
            }
        }
        if (open == null) {
            found.add(chosen);
        } else {
            with(open, chosen).forEach(this::branch);
        }
    }

    private List<BitSet> with(Choice open, BitSet chosen) {
        List<BitSet> sets = new ArrayList<>();
        open.alternatives().forEach(it -> {
            BitSet set = (BitSet) chosen.clone();
            set.or(it);
            if (set.cardinality() <= maxSize) {
                sets.add(set);
            }
        });
        return sets;
    }

    /** Smallest first, then by their members. */
    public List<BitSet> minimal() {
        return found.stream().filter(it -> !holdsSmaller((BitSet) it.clone(), 0, it.cardinality()))
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString))
                .toList();
    }

    /** Whether leaving out some members, from one of them on, gives a set that was found, as all minimal ones are. */
    private boolean holdsSmaller(BitSet set, int from, int size) {
        if (set.cardinality() < size && found.contains(set)) {
            return true;
        }
        for (int member = set.nextSetBit(from); member >= 0; member = set.nextSetBit(member + 1)) {
            set.clear(member);
            boolean smaller = holdsSmaller(set, member + 1, size);
            set.set(member);
            if (smaller) {
                return true;
            }
        }
        return false;
    }

    /** False where there was too much to look at all. */
    public boolean complete() {
        return looks <= MOST_LOOKS;
    }

    /** Whether one holds all members of the other. */
    public static boolean within(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}
