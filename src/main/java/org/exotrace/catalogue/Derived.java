package org.exotrace.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Things made once and then kept, one a class. What fails while it is made is made anew the next time. */
final class Derived {

    private final Map<Class<?>, Once> made = new ConcurrentHashMap<>();

    <T> T get(Class<T> type, Supplier<T> make) {
        return type.cast(made.computeIfAbsent(type, key -> new Once()).get(make));
    }

    /** A lock of its own, since one thing may ask for another while it is made. */
    private static final class Once {

        private volatile @Nullable Object value;

        Object get(Supplier<?> make) {
            Object known = value;
            return known == null ? made(make) : known;
        }

        private synchronized Object made(Supplier<?> make) {
            Object known = value;
            if (known == null) {
                known = make.get();
                value = known;
            }
            return known;
        }
    }
}
