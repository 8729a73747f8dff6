package org.exotrace.path;

import java.util.BitSet;

/** How many paths of each sign there are, how many rest on an inferred transfer, and in which statements each sign stands. */
final class Tally {

    private static final int SIGNS = 3;

    final int[] bySign = new int[SIGNS];
    final int[] inferredBySign = new int[SIGNS];
    final BitSet[] statements = {new BitSet(), new BitSet(), new BitSet()};

    void add(Found path, PathIndex index, boolean inferred) {
        int sign = path.sign() - 1;
        bySign[sign]++;
        if (inferred) {
            inferredBySign[sign]++;
        }
        for (int leg : path.legs()) {
            statements[sign].set(index.statement[leg]);
        }
    }

    int total() {
        return bySign[0] + bySign[1] + bySign[2];
    }

    int inferred() {
        return inferredBySign[0] + inferredBySign[1] + inferredBySign[2];
    }
}
