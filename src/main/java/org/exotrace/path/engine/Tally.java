package org.exotrace.path.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.exotrace.model.Sign;

/** How many paths of each sign there are, how many rest on an inferred transfer, and in which statements each sign stands. */
public final class Tally {

    private static final int SIGNS = Sign.values().length;

    private final int[] bySign = new int[SIGNS];
    private final BitSet[] statements = {new BitSet(), new BitSet(), new BitSet()};
    private int inferred;

    Tally() {}

    void add(Found path, PathIndex index) {
        int sign = path.sign().ordinal();
        bySign[sign]++;
        boolean isInferred = false;
        for (int leg : path.legs()) {
            isInferred |= index.inferred.get(leg);
            statements[sign].set(index.statement[leg]);
        }
        inferred += isInferred ? 1 : 0;
    }

    /** All that another counts. */
    void add(Tally other) {
        for (int sign = 0; sign < SIGNS; sign++) {
            bySign[sign] += other.bySign[sign];
            statements[sign].or(other.statements[sign]);
        }
        inferred += other.inferred;
    }

    /** A path that goes over some statements, by number, where nothing else of it is known. */
    public void add(Sign sign, BitSet over) {
        bySign[sign.ordinal()]++;
        statements[sign.ordinal()].or(over);
    }

    public int of(Sign sign) {
        return bySign[sign.ordinal()];
    }

    public int total() {
        return Arrays.stream(bySign).sum();
    }

    /** How many of all rest on an inferred transfer. */
    public int inferred() {
        return inferred;
    }

    /** The statements on whose legs paths of that sign go, by number. */
    public BitSet statements(Sign sign) {
        return statements[sign.ordinal()];
    }
}
