package org.exotrace.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.exotrace.json.Json;

/** What resources answer, in fewer words. */
final class Brief {

    private Brief() {}

    /** These fields, where they say anything. */
    static ObjectNode of(JsonNode whole, String... fields) {
        ObjectNode brief = Json.API.createObjectNode();
        for (String field : fields) {
            JsonNode value = whole.path(field);
            if (!isNothing(value)) {
                brief.set(field, value);
            }
        }
        return brief;
    }

    static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty();
    }

    /** An entity by id and label. */
    static JsonNode entity(JsonNode ref) {
        return of(ref, "id", "label");
    }

    /** Each item of a list, in fewer words. */
    static ArrayNode each(JsonNode list, Function<JsonNode, JsonNode> brief) {
        ArrayNode all = Json.API.createArrayNode();
        list.forEach(it -> all.add(brief.apply(it)));
        return all;
    }

    static int bytes(JsonNode value) {
        try {
            return Json.API.writeValueAsBytes(value).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every tree can be written", e);
        }
    }
}
