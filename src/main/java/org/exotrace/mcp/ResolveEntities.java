package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.exotrace.failure.ProblemException;
import org.exotrace.json.Json;

/** {@code /entities/{id}} for each name of a list. It fails for none, and picks none where several fit. */
final class ResolveEntities implements Tool {

    @Override
    public String name() {
        return "resolve_entities";
    }

    @Override
    public Found call(Given given, Rest rest) {
        List<String> names = given.texts("names");
        JsonNode all = rest.get("/entities", Map.of(), Map.of("limit", List.of("0")));
        Found found = new Found(all, names.size() == 1 ? "entity/" + Found.encoded(names.get(0)) : "data", "items");
        names.forEach(it -> found.add("items", resolved(it, rest)));
        return found;
    }

    private static ObjectNode resolved(String name, Rest rest) {
        ObjectNode item = Json.API.createObjectNode().put("given", name);
        try {
            item.put("outcome", "found").set("entity", entity(name, rest));
        } catch (ProblemException e) {
            switch (e.type()) {
                case AMBIGUOUS_NAME -> {
                    ArrayNode choices = item.put("outcome", "ambiguous").putArray("choices");
                    e.suggestions().forEach(it -> choices.add(entity(it, rest)));
                }
                case UNKNOWN_ENTITY -> {
                    ArrayNode near = item.put("outcome", "unknown").put("why", e.getMessage()).putArray("near");
                    e.suggestions().forEach(near::add);
                }
                default -> throw e;
            }
        }
        return item;
    }

    private static ObjectNode entity(String name, Rest rest) {
        JsonNode it = rest.get("/entities/{id}", Map.of("id", name), Map.of());
        ObjectNode entity = Brief.of(it, "id", "label", "type", "curie", "match", "read_as");
        if (!it.path("also").isEmpty()) {
            entity.set("also", Brief.each(it.path("also"), Brief::entity));
        }
        return entity;
    }
}
