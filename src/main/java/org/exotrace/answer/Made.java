package org.exotrace.answer;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list whose items are made each time that they are asked for: of a long answer, only those of the page that is given. */
public final class Made<S, T> extends AbstractList<T> implements RandomAccess {

    private final List<S> from;
    private final Function<S, T> make;

    private Made(List<S> from, Function<S, T> make) {
        this.from = from;
        this.make = make;
    }

    /** @param from what they are made from, found at once by its place */
    public static <S, T> List<T> of(List<S> from, Function<S, T> make) {
        return new Made<>(from, make);
    }

    @Override
    public T get(int index) {
        return make.apply(from.get(index));
    }

    @Override
    public int size() {
        return from.size();
    }
}
