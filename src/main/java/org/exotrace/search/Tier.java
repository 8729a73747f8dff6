package org.exotrace.search;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.exotrace.answer.BestFirst;
import org.exotrace.search.Suggestion.Sort;

/** Hits of one kind and rank, in order: how many there are is known at once, and only those are told that are asked for. For use by one thread. */
final class Tier extends AbstractList<Hit> implements RandomAccess {

    /** As answers have them. */
    static final Comparator<Tier> BEST_FIRST = Comparator.comparing((Tier it) -> it.rank).thenComparing(it -> it.kind);

    private final Sort kind;
    private final int rank;
    private final BitSet places;
    private final int size;
    private final Comparator<Integer> order;
    private final IntFunction<Hit> told;
    private List<Integer> ordered = List.of();

    /**
     * @param places where things stand among all of their kind
     * @param order  of these, no two of them equal
     */
    Tier(Sort kind, int rank, BitSet places, Comparator<Integer> order, IntFunction<Hit> told) {
        this.kind = kind;
        this.rank = rank;
        this.places = places;
        size = places.cardinality();
        this.order = order;
        this.told = told;
    }

    Sort kind() {
        return kind;
    }

    @Override
    public Hit get(int index) {
        if (ordered.isEmpty()) {
            ordered = new BestFirst<>(places.stream().boxed().toList(), order);
        }
        return told.apply(ordered.get(index));
    }

    @Override
    public int size() {
        return size;
    }
}
