package org.exotrace.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.hitting.Choice;
import org.exotrace.hitting.HittingSets;

/**
 * The set of at most so many members that breaks most chains; of equal ones the smallest, and of these the first. A chain
 * is broken when each of its routes is hit: when the set holds one of the chain's minimal hitting sets. What cannot come to
 * more than the best so far is not tried (branch and bound); exact while {@link #complete}.
 */
final class Cover {

    private static final int MOST_LOOKS = 5_000_000;

    private final List<Integer> members;
    private final int[] weight;
    /** By the place of their last member. */
    private final List<List<Pattern>> patterns = new ArrayList<>();
    private final int[][] bounds;
    private final Set<Integer> broken = new HashSet<>();
    private BitSet best = new BitSet();
    private int most;
    private int looks;
    private boolean known = true;

    /**
     * One of the ways in which chains are broken.
     *
     * @param alike  a number of those chains, which are broken in the same ways
     * @param chains how many they are
     * @param places those of its members
     */
    private record Pattern(int alike, int chains, BitSet places) {}

    /** @param chains for each chain its routes, for each route the members that hit it */
    Cover(List<List<BitSet>> chains, int maxSize) {
        members = new Members(chains).widest();
        members.forEach(it -> patterns.add(new ArrayList<>()));
        weight = new int[members.size()];
        Map<Set<BitSet>, Integer> alike = new HashMap<>();
        chains.forEach(it -> alike.merge(Set.copyOf(it), 1, Integer::sum));
        int[] number = {0};
        alike.forEach((routes, count) -> add(number[0]++, count, routes, maxSize));
        bounds = bounds(maxSize);
        for (int size = 1; size <= maxSize; size++) {
            choose(0, size, new BitSet(), 0);
        }
    }

    private void add(int alike, int chains, Set<BitSet> routes, int maxSize) {
        HittingSets ways = new HittingSets(routes.stream().map(this::places).map(Choice::of).toList(), maxSize);
        known &= ways.complete();
        BitSet all = new BitSet();
        ways.minimal().forEach(it -> {
            all.or(it);
            patterns.get(it.length() - 1).add(new Pattern(alike, chains, it));
        });
        all.stream().forEach(it -> weight[it] += chains);
    }

    private BitSet places(BitSet of) {
        BitSet places = new BitSet();
        for (int place = 0; place < members.size(); place++) {
            places.set(place, of.get(members.get(place)));
        }
        return places;
    }

    /** How many chains so many members more can break at most, of those from a place on. */
    private int[][] bounds(int maxSize) {
        int[][] bound = new int[maxSize + 1][members.size() + 1];
        for (int place = members.size() - 1; place >= 0; place--) {
            for (int left = 1; left <= maxSize; left++) {
                bound[left][place] = Math.max(bound[left][place + 1], bound[left - 1][place + 1] + weight[place]);
            }
        }
        return bound;
    }

    private void choose(int from, int left, BitSet chosen, int count) {
        if (left == 0) {
            if (count > most) {
                most = count;
                best = (BitSet) chosen.clone();
            }
            return;
        }
        for (int place = from; place <= members.size() - left && count + bounds[left][place] > most && complete(); place++) {
            chosen.set(place);
            List<Pattern> gone = broken(place, chosen);
            choose(place + 1, left - 1, chosen, count + gone.stream().mapToInt(Pattern::chains).sum());
            gone.forEach(it -> broken.remove(it.alike()));
            chosen.clear(place);
        }
    }

    /** What a new member breaks together with those before it. */
    private List<Pattern> broken(int place, BitSet chosen) {
        looks += 1 + patterns.get(place).size();
        return patterns.get(place).stream().filter(it -> HittingSets.within(it.places(), chosen) && broken.add(it.alike())).toList();
    }

    /** Its members; empty where no set breaks a chain. */
    BitSet best() {
        BitSet found = new BitSet();
        best.stream().forEach(it -> found.set(members.get(it)));
        return found;
    }

    /** False where there were too many sets to try all. */
    boolean complete() {
        return known && looks <= MOST_LOOKS;
    }
}
