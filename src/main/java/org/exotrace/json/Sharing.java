package org.exotrace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the domain in which equal short texts are one object: an id stands in a thousand places, and would take most
 * of the memory. Not for use by several threads.
 */
public final class Sharing {

    private static final int LONGEST = 64;

    private final Map<String, String> known = new HashMap<>();
    /** What reads a type is kept by its mapper, and keeps the attributes of the first reading: so these hold the texts weakly. */
    private final ObjectReader reader = Json.MODEL.reader().withAttribute(Sharing.class, new WeakReference<>(known));

    /** Works out how that type is read, for all readings: most of the time that a first one takes. */
    public static void prepare(Class<?> type) {
        Json.MODEL.readerFor(type);
    }

    /** What a stream of JSON holds. */
    public <T> T read(InputStream in, Class<T> type) throws IOException {
        try {
            return reader.forType(type).readValue(in);
        } finally {
            Reference.reachabilityFence(known);
        }
    }

    /** What maps, lists and plain values hold. */
    public <T> T convert(Object plain, Class<T> type) {
        try (TokenBuffer tokens = new TokenBuffer(Json.MODEL, false)) {
            Json.MODEL.writeValue(tokens, plain);
            return reader.forType(type).readValue(tokens.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Reference.reachabilityFence(known);
        }
    }

    /** Reads texts; those of a reading that shares are looked up among those before. */
    static final class Texts extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text == null || text.length() > LONGEST || !(context.getAttribute(Sharing.class) instanceof WeakReference<?> reading)
                    || !(reading.get() instanceof Map<?, ?> known)) {
                return text;
            }
            @SuppressWarnings("unchecked")
            String first = ((Map<String, String>) known).putIfAbsent(text, text);
            return first == null ? text : first;
        }
    }
}
