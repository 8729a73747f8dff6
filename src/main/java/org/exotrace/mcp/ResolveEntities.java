package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.exotrace.json.Json;

/** {@code /entities/resolve}: all names of a list in one question. It fails for none, and picks none where several fit. */
final class ResolveEntities implements Tool {

    @Override
    public String name() {
        return "resolve_entities";
    }

    @Override
    public Found call(Given given, Rest rest) {
        List<String> names = given.texts("names");
        ObjectNode body = Json.API.createObjectNode();
        names.forEach(body.putArray("items")::add);
        JsonNode answer = rest.post("/entities/resolve", body);
        Found found = new Found(answer, names.size() == 1 ? "entity/" + Found.encoded(names.get(0)) : "data", "items");
        answer.path("items").forEach(it -> found.add("items", Brief.of(it, "given", "outcome", "by", "entity", "choices", "near", "human", "note")));
        return found;
    }
}
