package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /statements}: rows with what they say, and which publications they rest on. */
final class FindStatements implements Tool {

    private static final int USUAL = 10;
    private static final List<String> FILTERS = List.of("source", "cargo", "target", "effect", "participant", "disease", "theme", "kind", "polarity", "modality", "species");

    @Override
    public String name() {
        return "find_statements";
    }

    @Override
    public Found call(Given given, Rest rest) {
        Map<String, List<String>> filters = given.parameters(FILTERS.toArray(String[]::new));
        filters.putAll(Evidence.of(given));
        if (given.has("text")) {
            filters.put("q", given.texts("text"));
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>(filters);
        parameters.put("limit", List.of(String.valueOf(given.limit(USUAL))));
        parameters.put("offset", List.of(String.valueOf(given.offset())));
        JsonNode answer = rest.get("/statements", Map.of(), parameters);
        Found found = new Found(answer, Found.address("statements", filters), "items").of(answer.path("offset").asInt(), answer.path("total").asInt());
        answer.path("items").forEach(it -> found.add("items", row(it)));
        return found;
    }

    private static JsonNode row(JsonNode it) {
        ObjectNode row = Brief.of(it, "id", "title", "says", "modality", "polarity");
        for (String one : List.of("source", "effect")) {
            if (it.path(one).isObject()) {
                row.set(one, Brief.entity(it.path(one)));
            }
        }
        row.set("cargo", Brief.each(it.path("cargo"), Brief::entity));
        row.set("targets", Brief.each(it.path("targets"), Brief::entity));
        row.setAll(Brief.of(it, "effect_direction"));
        row.set("publications", Brief.each(it.path("publications"), paper -> Brief.of(paper, "id", "label", "printed", "status")));
        return row;
    }
}
