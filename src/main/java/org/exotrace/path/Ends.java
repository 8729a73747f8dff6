package org.exotrace.path;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where a path ends: in some nodes, or with some legs, as the ones whose effect is placed in a cell. */
record Ends(BitSet nodes, @Nullable BitSet legs) {

    static Ends at(BitSet nodes) {
        return new Ends(nodes, null);
    }

    boolean has(int leg, PathIndex index) {
        return legs == null ? nodes.get(index.target[leg]) : legs.get(leg);
    }
}
