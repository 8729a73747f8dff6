package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.exotrace.failure.ProblemException;

/** {@code /conflicts}, all or those about a statement or an entity. */
final class FindContradictions implements Tool {

    private static final int USUAL = 5;
    private static final String ALL = "1000";

    @Override
    public String name() {
        return "find_contradictions";
    }

    @Override
    public Found call(Given given, Rest rest) {
        List<String> statements = given.has("about") ? statements(given.text("about"), rest) : List.of();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("limit", List.of(String.valueOf(given.limit(USUAL))));
        parameters.put("offset", List.of(String.valueOf(given.offset())));
        if (given.has("about")) {
            parameters.put("statement", statements);
        }
        boolean none = given.has("about") && statements.isEmpty();
        JsonNode answer = rest.get("/conflicts", Map.of(), none ? Map.of("limit", List.of("0")) : parameters);
        Found found = new Found(answer, statements.size() == 1 ? "statement/" + statements.get(0) : "contradictions", "items")
                .of(answer.path("offset").asInt(), none ? 0 : answer.path("total").asInt());
        answer.path("items").forEach(it -> found.add("items", conflict(it)));
        return found;
    }

    /** The record that a text names, or those that an entity of that name takes part in. */
    private static List<String> statements(String about, Rest rest) {
        try {
            return List.of(rest.get("/statements/{id}", Map.of("id", about), Map.of()).path("id").asText());
        } catch (ProblemException noStatement) {
            JsonNode answer = rest.get("/entities/{id}/statements", Map.of("id", about), Map.of("limit", List.of(ALL)));
            return StreamSupport.stream(answer.path("items").spliterator(), false).map(it -> it.path("record").asText()).distinct().toList();
        }
    }

    private static JsonNode conflict(JsonNode it) {
        ObjectNode conflict = Brief.of(it, "id", "basis", "topic");
        conflict.set("sides", Brief.each(it.path("sides"), side -> Brief.of(side, "label", "statements", "associated", "inferred", "papers")));
        conflict.set("separated_by", Brief.each(it.path("separated_by"), FindContradictions::separation));
        return conflict.setAll(Brief.of(it, "statements", "papers", "differs", "note"));
    }

    private static JsonNode separation(JsonNode it) {
        ObjectNode separation = Brief.of(it, "facet");
        separation.set("values", Brief.each(it.path("sides"), side -> side.path("values")));
        return separation;
    }
}
