package org.exotrace.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.Supplier;
import org.exotrace.catalogue.Catalogue;

/** Bytes of answers given before. What stands for the catalogue is part of the key, so that a new load makes them all anew. */
final class AnswerCache {

    private static final long BYTES = 16_000_000;

    /** One a catalogue, which it does not hold in memory. */
    private static final class Identity {}

    private record Key(Identity catalogue, String path, String query) {}

    private final Cache<Key, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, byte[] bytes) -> bytes.length + 2 * (key.path().length() + key.query().length()))
            .build();

    /** Makes an answer's bytes. */
    @FunctionalInterface
    interface Writer {
        byte[] bytes(Object found) throws IOException;
    }

    byte[] get(Catalogue catalogue, Context context, Supplier<Object> answer, Writer writer) throws IOException {
        Key key = new Key(catalogue.derived(Identity.class, it -> new Identity()), context.path(), String.valueOf(context.queryString()));
        byte[] known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Object found = answer.get();
        byte[] bytes = writer.bytes(found);
        if (!Answer.isMomentary(found, context)) {
            kept.put(key, bytes);
        }
        return bytes;
    }
}
