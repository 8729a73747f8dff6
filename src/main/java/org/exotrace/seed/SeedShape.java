package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.exotrace.model.Publication;

/**
 * The canonical form spells out what seeds leave out: flags that are not set, and a context that says nothing. Without
 * these the schemas of the seeds fit both.
 */
final class SeedShape {

    private static final Set<String> FLAGS = Set.of("primary", "aim", "inferred", "hedged", "ambiguous", "negative");

    private SeedShape() {}

    static JsonNode of(Item item) {
        JsonNode value = item.value().deepCopy();
        if (value instanceof ObjectNode object && item.kind() == SeedKind.STATEMENT) {
            spare(object);
        }
        if (value instanceof ObjectNode object && item.kind() == SeedKind.REFERENCES) {
            if (isReview(item)) {
                object.remove("number");
                object.remove("status");
            } else if (object.path("number").asText().matches("[1-9]\\d{0,8}")) {
                object.put("number", object.path("number").asInt());
            }
        }
        return value;
    }

    static boolean isReview(Item item) {
        return item.value().path("number").asText().equals(Publication.REVIEW);
    }

    private static void spare(ObjectNode object) {
        for (String name : FLAGS) {
            if (object.path(name).isBoolean() && !object.path(name).asBoolean()) {
                object.remove(name);
            }
        }
        if (object.path("context").isObject() && object.path("context").isEmpty()) {
            object.remove("context");
        }
        object.forEach(field -> {
            if (field instanceof ArrayNode list) {
                list.forEach(it -> {
                    if (it instanceof ObjectNode inner) {
                        spare(inner);
                    }
                });
            }
        });
    }
}
