package org.exotrace.seed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** On which line of a JSON text a value stands; worked out when it is first asked for, which good data never do. */
final class JsonLines {

    private final String text;
    private @Nullable Map<String, Integer> lines;

    JsonLines(String text) {
        this.text = text;
    }

    /** The line of the value that a JSON pointer names, or of the nearest thing around it. */
    int at(String pointer) {
        if (lines == null) {
            lines = read(text);
        }
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    private static Map<String, Integer> read(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = Json.API.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(parser.getParsingContext().pathAsPointer().toString(), parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
