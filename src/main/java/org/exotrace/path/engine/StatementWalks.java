package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The documented walks: those that stay within one statement. Immutable, so safe for use by many threads. */
public final class StatementWalks {

    private final PathIndex index;
    private final Joints joints;
    private final List<int[]> legs = new ArrayList<>();

    public StatementWalks(PathIndex index) {
        this.index = index;
        joints = new Joints(index);
        List<List<Integer>> found = new ArrayList<>();
        IntStream.range(0, index.statements()).forEach(it -> found.add(new ArrayList<>()));
        IntStream.range(0, index.size()).forEach(leg -> found.get(index.statement(leg)).add(leg));
        Comparator<Integer> byRecord = new Ranking(index, Order.JOINTS)::compare;
        found.forEach(it -> legs.add(it.stream().sorted(byRecord).mapToInt(Integer::intValue).toArray()));
    }

    /** The legs of a statement, in the order of records. */
    public int[] legs(int statement) {
        return legs.get(statement).clone();
    }

    /** Those that none of its legs leads to. */
    public int[] first(int statement) {
        int[] all = legs.get(statement);
        return IntStream.of(all).filter(leg -> IntStream.of(all).noneMatch(before -> leadsTo(before, leg))).toArray();
    }

    private boolean leadsTo(int before, int leg) {
        return index.target[before] == index.source(leg) && joints.between(before, leg) == Joints.WITHIN
                || IntStream.of(index.after(before)).anyMatch(it -> it == leg);
    }

    /**
     * Every simple walk within a statement.
     *
     * @param first the legs with which it may begin, in the order of records
     * @param last  the legs with which it may end
     */
    public List<Found> of(int statement, int[] first, BitSet last) {
        BitSet all = new BitSet();
        IntStream.of(legs.get(statement)).forEach(all::set);
        BitSet ends = new BitSet();
        last.stream().forEach(leg -> ends.set(index.target[leg]));
        Ask ask = new Ask(new BitSet(), new Ends(ends, last), null, null, all, Math.max(1, all.cardinality()), Ask.Mode.DOCUMENTED);
        Budget budget = Budget.usual();
        List<Found> found = new ArrayList<>();
        new Walk(index, ask, budget, new Reach(index, ask, budget), Walk.Limits.NONE, found::add).run(first);
        return found;
    }
}
