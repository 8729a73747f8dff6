package org.exotrace.path.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks simple paths ({@link Simple}) depth first, in the order of records, and hands each to a taker until that has enough.
 *
 * <p>A node is only entered where an end still lies near enough ({@link Reach}), so the
 * walk seldom turns back empty-handed; its cost grows with the paths that it finds, not with the graph.
 */
final class Walk {

    private final PathIndex index;
    private final Ask ask;
    private final Budget budget;
    private final Reach reach;
    private final Joints joints;
    private final Simple simple;
    private final Limits limits;
    private final Bar bar;
    private final Predicate<Found> taker;
    private final int[] legs;
    private final int[] sources;

    /**
     * Which paths a walk gives.
     *
     * @param length exactly so many legs; 0 for any number up to the question's most
     * @param joints exactly so many joints; -1 for any number
     */
    record Limits(int length, int joints) {
        static final Limits NONE = new Limits(0, -1);
    }

    /** Whether a path may still be worth a look that comes to at least so much, see {@link Found#hubs}, and is at least so weak. */
    interface Bar {
        Bar NONE = (hubs, weak) -> true;

        boolean passes(long hubs, int weak);
    }

    /**
     * @param bar   what cannot pass it is not gone on with
     * @param taker gives false when it has enough
     */
    Walk(PathIndex index, Ask ask, Budget budget, Reach reach, Limits limits, Bar bar, Predicate<Found> taker) {
        this.index = index;
        this.ask = ask;
        this.budget = budget;
        this.reach = reach;
        this.joints = new Joints(index);
        this.simple = new Simple(index);
        this.limits = limits;
        this.bar = bar;
        this.taker = taker;
        legs = new int[limits.length() > 0 ? limits.length() : ask.maxSteps()];
        sources = new int[legs.length];
    }

    /** False when the taker had enough or the budget was spent, be it by the last look at how far ends lie. */
    boolean run(int[] starts) {
        for (int leg : starts) {
            if (!enter(leg, 0, 0, Signs.POSITIVE, 0, Hubs.NONE)) {
                return false;
            }
        }
        return budget.endedBy() == null;
    }

    /** The legs that leave the question's start, in the order of records. */
    static int[] starts(PathIndex index, Ask ask) {
        int only = ask.from().nextSetBit(0);
        BitSet more = ask.fromLegs();
        if (more == null && ask.from().cardinality() == 1) {
            return IntStream.range(index.rows.leaving[only], index.rows.leaving[only + 1]).toArray();
        }
        IntStream leaving = ask.from().stream()
                .flatMap(node -> IntStream.range(index.rows.leaving[node], index.rows.leaving[node + 1]));
        return (more == null ? leaving : IntStream.concat(leaving, more.stream()).distinct())
                .boxed().sorted((a, b) -> Ranking.compare(index, a, b)).mapToInt(Integer::intValue).toArray();
    }

    private boolean enter(int leg, int depth, int jointsBefore, int signBefore, int weakBefore, long hubsBefore) {
        if (budget.spent()) {
            return false;
        }
        int left = legs.length - depth - 1;
        if (!near(leg, left) || !taken(leg)) {
            return true;
        }
        int joint = 0;
        int source = index.source(leg);
        if (depth > 0) {
            joint = source == index.target[legs[depth - 1]] ? joints.between(legs[depth - 1], leg) : Joints.WITHIN;
            if (joint == Joints.REFUSED || jointsBefore + joint > mostJoints() || !ask.passes(source)) {
                return true;
            }
        }
        int weak = Math.max(weakBefore, index.statements.weakness[index.statement[leg]]);
        long hubs = depth > 0 && source != index.target[legs[depth - 1]] ? index.hubs.over(source, hubsBefore) : hubsBefore;
        long onwards = left == 0 ? hubs : index.hubs.over(index.target[leg], hubs);
        if (!bar.passes(limits.length() == 0 ? hubs : onwards, weak) || !simple.with(leg, source, legs, sources, depth)) {
            return true;
        }
        legs[depth] = leg;
        sources[depth] = source;
        int sign = Signs.times(signBefore, index.signCode(leg));
        boolean more = true;
        if (ask.to().has(leg, index) && (limits.length() == 0 || left == 0)) {
            more = take(depth + 1, jointsBefore + joint, sign, weak, hubs);
        }
        return more && (left == 0 || !ask.passes(index.target[leg]) || onwards(leg, depth + 1, jointsBefore + joint, sign, weak, onwards));
    }

    /** What leaves the node where the leg ends, and the steps that may follow it elsewhere, in the order of records. */
    private boolean onwards(int leg, int depth, int joints, int sign, int weak, long hubs) {
        int[] elsewhere = index.after(leg);
        int e = 0;
        int node = index.target[leg];
        boolean closes = depth == legs.length - 1;
        boolean within = joints == mostJoints();
        int next = closes ? reach.closingFrom(node) : within ? index.rows.firstOf(index.statement[leg], index.statement, node) : index.rows.leaving[node];
        int end = closes ? reach.closingFrom(node + 1) : index.rows.leaving[node + 1];
        for (; next < end; next++) {
            int candidate = closes ? reach.closing(next) : next;
            if (within && !closes && index.statement[candidate] != index.statement[leg]) {
                break;
            }
            for (; e < elsewhere.length && Ranking.compare(index, elsewhere[e], candidate) < 0; e++) {
                if (!enter(elsewhere[e], depth, joints, sign, weak, hubs)) {
                    return false;
                }
            }
            if (!enter(candidate, depth, joints, sign, weak, hubs)) {
                return false;
            }
        }
        for (; e < elsewhere.length; e++) {
            if (!enter(elsewhere[e], depth, joints, sign, weak, hubs)) {
                return false;
            }
        }
        return true;
    }

    private boolean taken(int leg) {
        BitSet avoid = ask.avoid();
        return (ask.legs() == null || ask.legs().get(leg))
                && (avoid == null || !avoid.get(index.target[leg]) && !avoid.get(index.source(leg)));
    }

    private int mostJoints() {
        return ask.mode() == Ask.Mode.DOCUMENTED ? 0 : limits.joints() < 0 ? legs.length : limits.joints();
    }

    /** Whether an end can still be met from a leg's node with so many legs left. */
    private boolean near(int leg, int left) {
        if (left == 0 || limits.length() == 0 && ask.to().has(leg, index)) {
            return ask.to().has(leg, index);
        }
        if (limits.length() == 0) {
            return reach.isWithin(left, index.target[leg]);
        }
        BitSet nodes = reach.exactly(left);
        return nodes == null || nodes.get(index.target[leg]);
    }

    private boolean take(int length, int joints, int sign, int weak, long hubs) {
        boolean wanted = (limits.joints() < 0 || joints == limits.joints())
                && (ask.via() == null || touches(ask.via(), ask.viaLegs(), length));
        return !wanted || taker.test(new Found(Arrays.copyOf(legs, length), joints, Signs.sign(sign), Weakest.at(weak), hubs));
    }

    private boolean touches(BitSet nodes, @Nullable BitSet also, int length) {
        for (int i = 0; i < length; i++) {
            if (nodes.get(sources[i]) || nodes.get(index.target[legs[i]]) || also != null && also.get(legs[i])) {
                return true;
            }
        }
        return false;
    }
}
