package org.exotrace.path.engine;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question to the index, names resolved to nodes.
 *
 * @param fromLegs   legs in which a path may start besides those that leave its nodes; null for none
 * @param via        nodes of which a path must touch one; null for no such wish
 * @param viaLegs    legs that touch what is wished as well; null for none
 * @param avoid      nodes that no path touches; null for none
 * @param between    nodes that may stand between the ends; null for all
 * @param legs       which legs take part; null for all
 * @param maxSteps   most legs, transfers and steps together
 */
public record Ask(
        BitSet from, @Nullable BitSet fromLegs, Ends to, @Nullable BitSet via, @Nullable BitSet viaLegs, @Nullable BitSet avoid,
        @Nullable BitSet between, @Nullable BitSet legs, int maxSteps, Mode mode) {

    /** Between nodes alone. */
    public Ask(BitSet from, Ends to, @Nullable BitSet via, @Nullable BitSet avoid, @Nullable BitSet legs, int maxSteps, Mode mode) {
        this(from, null, to, via, null, avoid, null, legs, maxSteps, mode);
    }

    /** The same, ending elsewhere. */
    public Ask to(Ends ends, Mode other) {
        return new Ask(from, fromLegs, ends, via, viaLegs, avoid, between, legs, maxSteps, other);
    }

    /** Whether a node may stand between the ends. */
    boolean passes(int node) {
        return between == null || between.get(node);
    }

    /** The same, starting elsewhere. */
    public Ask from(BitSet nodes, @Nullable BitSet startLegs) {
        return new Ask(nodes, startLegs, to, via, viaLegs, avoid, between, legs, maxSteps, mode);
    }

    /** Which paths are wanted. */
    public enum Mode {
        DOCUMENTED, ASSEMBLED, ALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
