package org.exotrace.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;

/**
 * Which beneficial chains break beside those meant. Sets of targets share their members, and a hub is on most chains: each
 * chain is looked at once for all members, and a set puts together numbers of chains.
 */
final class Harms {

    /** A hub carries a good part of all chains: told once a set, they would be most of an answer. */
    private static final int MOST = 100;

    private final Catalogue catalogue;
    private final Targets members;
    private final List<Beneficial> beneficial = new ArrayList<>();
    private final Map<Integer, Taken> byMember = new HashMap<>();

    /** @param members of all sets that will be asked for */
    Harms(Catalogue catalogue, Chains chains, List<Entity> members) {
        this.catalogue = catalogue;
        this.members = new Targets(catalogue, members);
        Set<String> records = new TreeSet<>();
        members.forEach(it -> records.addAll(Targets.cut(catalogue, it).records()));
        chains.in(records).filter(chains::isBeneficial).forEach(this::add);
    }

    private void add(Chain chain) {
        List<BitSet> hits = chain.routes().stream().map(members::hits).toList();
        BitSet any = new BitSet();
        hits.forEach(any::or);
        if (any.isEmpty()) {
            return;
        }
        BitSet all = (BitSet) any.clone();
        hits.forEach(all::and);
        int number = beneficial.size();
        beneficial.add(new Beneficial(chain, hits));
        any.stream().forEach(it -> (all.get(it) ? taken(it).wholly : taken(it).partly).set(number));
        Action.of(catalogue, chain.statement()).filter(Action::takes).map(it -> members.above(it.target().entity()))
                .flatMapToInt(BitSet::stream).forEach(it -> taken(it).meant.set(number));
    }

    private Taken taken(int member) {
        return byMember.computeIfAbsent(member, key -> new Taken(new BitSet(), new BitSet(), new BitSet()));
    }

    /**
     * @param told  the first, in the order of records, then as its chains come
     * @param total how many there are
     */
    record Told(List<Outcome.Broken> told, int total) {}

    Told of(List<Entity> set, Cut cut) {
        BitSet numbers = members.numbers(set);
        List<Taken> taken = numbers.stream().mapToObj(this::taken).toList();
        BitSet harmed = new BitSet();
        BitSet once = new BitSet();
        BitSet together = new BitSet();
        for (Taken one : taken) {
            harmed.or(one.wholly);
            BitSet again = (BitSet) once.clone();
            again.and(one.partly);
            together.or(again);
            once.or(one.partly);
        }
        together.stream().filter(it -> beneficial.get(it).isBrokenBy(numbers)).forEach(harmed::set);
        taken.forEach(it -> harmed.andNot(it.meant));
        return new Told(harmed.stream().limit(MOST).mapToObj(it -> beneficial.get(it).chain().broken(catalogue, cut, List.of())).toList(),
                harmed.cardinality());
    }

    /** @param hits for each route the members that take it */
    private record Beneficial(Chain chain, List<BitSet> hits) {

        boolean isBrokenBy(BitSet set) {
            return hits.stream().allMatch(set::intersects);
        }
    }

    /**
     * Numbers of chains of which a member takes all routes or some, and of those whose statement tells of taking that very
     * member: what that says is the purpose, and no harm.
     */
    private record Taken(BitSet wholly, BitSet partly, BitSet meant) {}
}
