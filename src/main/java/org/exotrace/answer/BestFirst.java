package org.exotrace.answer;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.RandomAccess;

/** A list in order, of which only the beginning is put in order while nobody asks for more. For use by one thread. */
public final class BestFirst<T> extends AbstractList<T> implements RandomAccess {

    private static final int LEAST = 32;

    private final List<T> all;
    private final Comparator<? super T> order;
    private List<T> first = List.of();

    public BestFirst(List<T> all, Comparator<? super T> order) {
        this.all = all;
        this.order = order;
    }

    /** The first so many in order; the others are only looked at. Of equals, nobody knows which comes first. */
    public static <T> List<T> first(List<T> all, Comparator<? super T> order, int many) {
        if (many > all.size() / 2) {
            return all.stream().sorted(order).limit(many).toList();
        }
        PriorityQueue<T> best = new PriorityQueue<>(order.reversed());
        for (T it : all) {
            if (best.size() < many) {
                best.add(it);
            } else if (many > 0 && order.compare(it, best.element()) < 0) {
                best.remove();
                best.add(it);
            }
        }
        return best.stream().sorted(order).toList();
    }

    @Override
    public T get(int index) {
        if (index >= first.size()) {
            first = first(all, order, (int) Math.min(all.size(), Math.max(LEAST, 2L * (index + 1))));
        }
        return first.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
