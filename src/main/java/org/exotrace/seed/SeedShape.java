package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form spells out what seeds leave out: flags that are not set, a context that says nothing, and the data set
 * of each thing. Without these the schemas of the seeds fit both.
 */
final class SeedShape {

    private static final Set<String> FLAGS = Set.of("primary", "aim", "inferred", "hedged", "ambiguous", "negated");

    private SeedShape() {}

    static JsonNode of(Item item) {
        JsonNode value = item.value().deepCopy();
        if (value instanceof ObjectNode object) {
            object.remove("dataset");
            if (item.kind() == SeedKind.STATEMENT) {
                spare(object);
            }
        }
        return value;
    }

    /** The data set that it names. */
    static @Nullable String dataset(Item item) {
        return item.kind() == SeedKind.DATASET ? item.value().path("name").asText(null) : item.value().path("dataset").asText(null);
    }

    private static void spare(ObjectNode object) {
        for (String name : FLAGS) {
            if (object.path(name).isBoolean() && !object.path(name).asBoolean()) {
                object.remove(name);
            }
        }
        for (String name : Set.of("context", "passage")) {
            if (object.path(name).isObject() && object.path(name).isEmpty()) {
                object.remove(name);
            }
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
