package org.exotrace.seed.rule;

import java.util.List;

/**
 * All items of one kind.
 *
 * @param whole false where a file of the kind cannot be read: then an unknown name says nothing
 */
public record Part<T>(List<Placed<T>> items, boolean whole) {

    public Part {
        items = List.copyOf(items);
    }

    /** Whether all of it can be used, and nothing in it misfits. */
    boolean complete() {
        return whole && items.stream().allMatch(it -> it.gaps().isEmpty());
    }

    public List<T> values() {
        return items.stream().map(Placed::value).toList();
    }
}
