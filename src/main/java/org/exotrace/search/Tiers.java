package org.exotrace.search;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** Tiers as one list, the best first. For use by one thread. */
final class Tiers extends AbstractList<Hit> implements RandomAccess {

    private final List<Tier> tiers;
    private final int size;

    Tiers(List<Tier> tiers) {
        this.tiers = tiers.stream().sorted(Tier.BEST_FIRST).toList();
        size = tiers.stream().mapToInt(Tier::size).sum();
    }

    /** What stands in a set and in none before it. @param before with it afterwards */
    static BitSet others(BitSet set, BitSet before) {
        BitSet others = (BitSet) set.clone();
        others.andNot(before);
        before.or(set);
        return others;
    }

    @Override
    public Hit get(int index) {
        int left = index;
        for (Tier tier : tiers) {
            if (left < tier.size()) {
                return tier.get(left);
            }
            left -= tier.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return size;
    }
}
