package org.exotrace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.exotrace.json.Json;

/**
 * {@code /openapi.json}: the files of {@code openapi/}, put together. They are written by hand, so that they read well; a
 * test compares them with what {@link Api} declares and with real answers.
 */
final class OpenApi {

    private static final List<String> FILES =
            List.of("main", "statements", "entities", "paths", "what-if", "settle", "conflicts", "claims", "shown", "aggregate", "annotate", "publications", "queries", "export", "versions", "hypotheses");

    /** Put together at the first request: a start does not wait for it. */
    private static final class Whole {
        private static final String TEXT = whole().toString();
    }

    void addTo(HttpApi api) {
        api.always("/openapi.json", context -> context
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .result(Whole.TEXT));
    }

    private static ObjectNode whole() {
        ObjectNode whole = Json.API.createObjectNode();
        FILES.forEach(file -> merge(whole, read(file)));
        PlainSchemas.writeOut(whole);
        return whole;
    }

    private static JsonNode read(String file) {
        try (InputStream in = OpenApi.class.getResourceAsStream("/openapi/" + file + ".yaml")) {
            return Json.YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(ObjectNode whole, JsonNode part) {
        part.properties().forEach(it -> {
            if (whole.get(it.getKey()) instanceof ObjectNode known) {
                merge(known, it.getValue());
            } else if (whole.has(it.getKey())) {
                throw new IllegalStateException("Described twice: " + it.getKey());
            } else {
                whole.set(it.getKey(), it.getValue());
            }
        });
    }
}
