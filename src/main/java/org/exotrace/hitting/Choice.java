package org.exotrace.hitting;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What hits one thing: any one of some members, or any one of some groups, which hit it only with all their members.
 *
 * @param single members that hit it alone
 * @param groups each of two or more members
 */
public record Choice(BitSet single, List<BitSet> groups) {

    /** Members that hit it alone. */
    public static Choice of(BitSet single) {
        return new Choice(single, List.of());
    }

    /** Groups of any size; one of a single member hits alone, and one without members never. */
    public static Choice ofGroups(Collection<BitSet> groups) {
        BitSet single = new BitSet();
        groups.stream().filter(it -> it.cardinality() == 1).forEach(single::or);
        return new Choice(single, groups.stream().filter(it -> it.cardinality() > 1).distinct().toList());
    }

    /** Whether some members hit it. */
    public boolean isHitBy(BitSet chosen) {
        return single.intersects(chosen) || groups.stream().anyMatch(it -> HittingSets.within(it, chosen));
    }

    /** All that may have a part in hitting it. */
    BitSet members() {
        BitSet members = (BitSet) single.clone();
        groups.forEach(members::or);
        return members;
    }

    Stream<BitSet> alternatives() {
        return Stream.concat(single.stream().mapToObj(Choice::only), groups.stream());
    }

    private static BitSet only(int member) {
        BitSet one = new BitSet();
        one.set(member);
        return one;
    }
}
