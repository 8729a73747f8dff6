package org.exotrace.path;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.exotrace.model.Sign;

/**
 * The documented walks: those that stay within one statement and touch no participant twice, depth first, in the order of
 * its legs. There may be exponentially many, so that a budget of legs entered ends them.
 */
final class OwnWalks {

    /** Far beyond what a passage can say; a whole network in one statement goes beyond it. */
    private static final int MOST_VISITS = 50_000;

    private final OwnLegs legs;
    private final BitSet last;
    private final Taker taker;
    private final BitSet[] after;
    private final BitSet leading;
    private final int[] walk;
    private final Set<String> touched = new HashSet<>();
    private int visits;

    @FunctionalInterface
    interface Taker {

        /**
         * @param legs numbers of legs, of which the walk is the first {@code length}
         */
        void take(int[] legs, int length, Sign sign);
    }

    /** @param last the legs with which a walk may end */
    OwnWalks(OwnLegs legs, BitSet last, Taker taker) {
        this.legs = legs;
        this.last = last;
        this.taker = taker;
        after = new BitSet[legs.size()];
        for (int leg = 0; leg < after.length; leg++) {
            after[leg] = legs.after(leg);
        }
        leading = leading();
        walk = new int[legs.size()];
    }

    /** Every leg from which an end can be met: the others are not entered. */
    private BitSet leading() {
        BitSet found = (BitSet) last.clone();
        for (int before = -1; before != found.cardinality();) {
            before = found.cardinality();
            for (int leg = 0; leg < after.length; leg++) {
                found.set(leg, found.get(leg) || after[leg].intersects(found));
            }
        }
        return found;
    }

    /** False where there were too many to take all. */
    boolean from(int... first) {
        for (int leg : first) {
            if (!begin(leg)) {
                return false;
            }
        }
        return true;
    }

    private boolean begin(int leg) {
        String subject = legs.get(leg).subject().p();
        touched.add(subject);
        boolean more = enter(leg, 0, Sign.POSITIVE);
        touched.remove(subject);
        return more;
    }

    private boolean enter(int leg, int depth, Sign before) {
        if (++visits > MOST_VISITS) {
            return false;
        }
        String object = legs.get(leg).object().p();
        if (!leading.get(leg) || !touched.add(object)) {
            return true;
        }
        walk[depth] = leg;
        Sign sign = before.times(Objects.requireNonNullElse(legs.get(leg).sign(), Sign.POSITIVE));
        if (last.get(leg)) {
            taker.take(walk, depth + 1, sign);
        }
        boolean more = onwards(leg, depth + 1, sign);
        touched.remove(object);
        return more;
    }

    private boolean onwards(int leg, int depth, Sign sign) {
        String object = legs.get(leg).object().p();
        for (int next = after[leg].nextSetBit(0); next >= 0; next = after[leg].nextSetBit(next + 1)) {
            boolean meets = legs.get(next).subject().p().equals(object);
            if (!(meets ? enter(next, depth, sign) : elsewhere(next, depth, sign))) {
                return false;
            }
        }
        return true;
    }

    /** Goes on with a step that begins elsewhere, in the process which the transfer is. */
    private boolean elsewhere(int next, int depth, Sign sign) {
        String subject = legs.get(next).subject().p();
        if (!touched.add(subject)) {
            return true;
        }
        boolean more = enter(next, depth, sign);
        touched.remove(subject);
        return more;
    }
}
