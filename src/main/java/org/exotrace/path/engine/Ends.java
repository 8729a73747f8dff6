package org.exotrace.path.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where a path ends: in some nodes, or with some legs, as the ones whose effect is placed in a cell. */
public record Ends(BitSet nodes, @Nullable BitSet legs) {

    public static Ends at(BitSet nodes) {
        return new Ends(nodes, null);
    }

    /** With those legs alone. */
    public static Ends by(BitSet legs, PathIndex index) {
        BitSet nodes = new BitSet();
        legs.stream().forEach(leg -> nodes.set(index.target(leg)));
        return new Ends(nodes, legs);
    }

    boolean has(int leg, PathIndex index) {
        return legs == null ? nodes.get(index.target[leg]) : legs.get(leg);
    }
}
