package org.exotrace.catalogue;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;

/** A few ids in their order, in a tenth of what a hashed set takes: each entity has two of them. Never changes. */
final class FewIds extends AbstractSet<String> {

    private final String[] ids;

    FewIds(Set<String> ids) {
        this.ids = ids.toArray(String[]::new);
    }

    @Override
    public boolean contains(Object wanted) {
        for (String it : ids) {
            if (it.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(ids).iterator();
    }

    @Override
    public Spliterator<String> spliterator() {
        return Spliterators.spliterator(ids, Spliterator.DISTINCT | Spliterator.IMMUTABLE | Spliterator.NONNULL | Spliterator.ORDERED);
    }

    @Override
    public int size() {
        return ids.length;
    }
}
