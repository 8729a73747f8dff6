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

    public List<T> values() {
        return items.stream().map(Placed::value).toList();
    }
}
