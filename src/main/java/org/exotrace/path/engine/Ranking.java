package org.exotrace.path.engine;

import java.util.Comparator;

/**
 * The order of answers. By joints: fewest first, so that what is documented comes before what is assembled; then length. By
 * length joints do not count. What is equal in that is ordered by specificity, weakest leg, and the records of the legs in
 * turn. By specificity that comes first, before joints and length.
 *
 * @param specific false where specificity does not count, since to know it all equal paths would have to be walked
 */
record Ranking(PathIndex index, Order order, boolean specific) implements Comparator<Found> {

    /** What an index of its size can be asked for. */
    static Ranking of(PathIndex index, Order order) {
        return new Ranking(index, order, order == Order.SPECIFICITY || PathSearch.walksWhole(index));
    }

    @Override
    public int compare(Found a, Found b) {
        int by = order == Order.SPECIFICITY ? Long.compare(a.hubs(), b.hubs()) : 0;
        by = by != 0 || order == Order.LENGTH ? by : Integer.compare(a.joints(), b.joints());
        by = by != 0 ? by : Integer.compare(a.legs().length, b.legs().length);
        by = by != 0 || !specific ? by : Long.compare(a.hubs(), b.hubs());
        by = by != 0 ? by : a.weakest().compareTo(b.weakest());
        for (int i = 0; by == 0 && i < a.legs().length; i++) {
            by = compare(index, a.legs()[i], b.legs()[i]);
        }
        return by;
    }

    /** Legs by record, transfers before steps, then number. */
    static int compare(PathIndex index, int a, int b) {
        int by = Integer.compare(index.statement[a], index.statement[b]);
        return by != 0 ? by : Integer.compare(index.order[a], index.order[b]);
    }
}
