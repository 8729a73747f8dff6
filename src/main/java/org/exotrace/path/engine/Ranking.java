package org.exotrace.path.engine;

import java.util.Comparator;

/**
 * The order of answers: fewest joints first, so that what is documented comes before what is assembled; then length,
 * weakest leg, and the records of the legs in turn. By length joints do not count.
 */
record Ranking(PathIndex index, Order order) implements Comparator<Found> {

    @Override
    public int compare(Found a, Found b) {
        int by = order == Order.LENGTH ? 0 : Integer.compare(a.joints(), b.joints());
        by = by != 0 ? by : Integer.compare(a.legs().length, b.legs().length);
        by = by != 0 ? by : a.weakest().compareTo(b.weakest());
        for (int i = 0; by == 0 && i < a.legs().length; i++) {
            by = compare(a.legs()[i], b.legs()[i]);
        }
        return by;
    }

    /** Legs by record, transfers before steps, then number. */
    int compare(int a, int b) {
        int by = Integer.compare(index.statement[a], index.statement[b]);
        return by != 0 ? by : Integer.compare(index.order[a], index.order[b]);
    }
}
