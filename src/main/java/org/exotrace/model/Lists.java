package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Absent lists are empty lists, and lists never change. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
