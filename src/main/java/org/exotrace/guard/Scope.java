package org.exotrace.guard;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How large the value of each variable may be; and the parameters, whose values are known. */
record Scope(Map<String, Size> variables, Map<String, Object> parameters) {

    static Scope of(Map<String, Object> parameters) {
        return new Scope(new HashMap<>(), parameters);
    }

    Scope copy() {
        return new Scope(new HashMap<>(variables), parameters);
    }

    Scope with(String name, Size size) {
        Scope more = copy();
        more.variables.put(name, size);
        return more;
    }

    Size variable(String name) {
        return variables.getOrDefault(name, Size.STORED);
    }

    Size parameter(String name) {
        return size(parameters.get(name.startsWith("$") ? name.substring(1) : name));
    }

    private static Size size(@Nullable Object value) {
        if (value instanceof String text) {
            return new Size(Math.max(1, text.length()), 1);
        }
        Iterable<?> parts = value instanceof Map<?, ?> map ? map.values() : value instanceof Iterable<?> list ? list : null;
        if (parts == null) {
            return Size.ONE;
        }
        long count = 0;
        long each = 1;
        for (Object part : parts) {
            count++;
            each = Math.max(each, size(part).total());
        }
        return new Size(Math.max(1, count), each);
    }
}
