package org.exotrace.path.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where a path ends: in some nodes, or with some legs, as the ones whose effect is placed in a cell. */
public record Ends(BitSet nodes, @Nullable BitSet legs) {

    public static Ends at(BitSet nodes) {
        return new Ends(nodes, null);
    }

    boolean has(int leg, PathIndex index) {
        return legs == null ? nodes.get(index.target[leg]) : legs.get(leg);
    }
}
