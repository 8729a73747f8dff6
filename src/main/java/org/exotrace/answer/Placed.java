package org.exotrace.answer;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** Those of a list that stand at some places of it: only what is asked for is looked at, however many there are. */
public final class Placed<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final int[] places;

    private Placed(List<T> all, int[] places) {
        this.all = all;
        this.places = places;
    }

    /** @param all found at once by their places */
    public static <T> List<T> of(List<T> all, BitSet places) {
        return new Placed<>(all, places.stream().toArray());
    }

    @Override
    public T get(int index) {
        return all.get(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
