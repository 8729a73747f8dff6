package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.json.Json;

/** {@code /paths} between two ends. What is assembled says of itself that nobody reported it. */
final class TracePaths implements Tool {

    /** How many paths can be gone through; the counts are of all. */
    private static final String MOST = "100";
    private static final String MS = "5000";
    private static final int EFFECTS = 12;
    private static final String UNREAD = "not_read";

    @Override
    public String name() {
        return "trace_paths";
    }

    @Override
    public Found call(Given given, Rest rest) {
        Map<String, List<String>> question = given.parameters("from", "to", "via", "avoid", "disease", "max_steps", "mode");
        question.putAll(Evidence.of(given));
        Map<String, List<String>> parameters = new LinkedHashMap<>(question);
        parameters.put("k", List.of(MOST));
        parameters.put("max_ms", List.of(MS));
        JsonNode answer = rest.get("/paths", Map.of(), parameters);
        Found found = new Found(answer, Found.address("find", question), "documented", "assembled")
                .with("from", Brief.entity(answer.path("from"))).with("to", Brief.entity(answer.path("to")))
                .with("verdict", verdict(answer.path("verdict"))).with("effects", effects(answer.path("verdicts")))
                .with("counts", answer.path("counts")).with("complete", answer.path("complete"))
                .with("ended_by", answer.path("limits").path("ended_by")).with("hints", answer.path("hints"));
        JsonNode legs = answer.path("legs");
        answer.path("documented").forEach(it -> found.add("documented", documented(it, legs)));
        answer.path("assembled").forEach(it -> found.add("assembled", assembled(it, legs)));
        return found;
    }

    private static ObjectNode verdict(JsonNode it) {
        ObjectNode verdict = Json.API.createObjectNode();
        for (String field : List.of("value", "basis", "hedged", "inferred_only")) {
            verdict.set(field, it.path(field));
        }
        for (String side : List.of("raises", "lowers", "no_difference", "open")) {
            verdict.set(side, it.path(side).path("statements"));
        }
        return verdict;
    }

    /** Where the end is a cell: what becomes of each thing in it. */
    private static ArrayNode effects(JsonNode verdicts) {
        ArrayNode effects = Json.API.createArrayNode();
        for (JsonNode it : verdicts) {
            if (effects.size() < EFFECTS) {
                ObjectNode effect = effects.addObject();
                effect.set("effect", Brief.entity(it.path("effect")));
                effect.setAll(Brief.of(it, "value", "basis"));
            }
        }
        return effects;
    }

    private static ObjectNode documented(JsonNode path, JsonNode legs) {
        ObjectNode told = Brief.of(path, "statements", "sign", "hedged", "inferred", "stated_direction");
        return told.setAll(steps(path, legs));
    }

    private static ObjectNode assembled(JsonNode path, JsonNode legs) {
        ObjectNode told = Json.API.createObjectNode().put("known", false);
        told.setAll(Brief.of(path, "sign", "hedged", "inferred"));
        told.setAll(steps(path, legs));
        told.set("joints", Brief.each(path.path("joints"), it -> Brief.of(it, "at", "from_statement", "to_statement", "shared", "differs", "unstated")));
        return told;
    }

    private static ObjectNode steps(JsonNode path, JsonNode legs) {
        ObjectNode told = Json.API.createObjectNode();
        ArrayNode steps = told.putArray("steps");
        path.path("legs").forEach(id -> steps.add("%s [%s]".formatted(Told.leg(legs.path(id.asText())), id.asText())));
        ArrayNode least = Json.API.createArrayNode();
        path.path("least_shown").forEach(it -> {
            JsonNode leg = legs.path(it.path("leg").asText());
            if (!isUnread(leg)) {
                least.add(leastShown(it, leg));
            }
        });
        return least.isEmpty() ? told : told.set("least_shown", least);
    }

    private static boolean isUnread(JsonNode leg) {
        return leg.path("pips").properties().stream().allMatch(it -> it.getValue().asText().equals(UNREAD));
    }

    /** Which leg, by what, what else could explain it, and what would raise it; of what was not read there is no more to say. */
    private static JsonNode leastShown(JsonNode it, JsonNode leg) {
        ObjectNode told = Brief.of(it, "leg", "pips", "state");
        return told.setAll(Brief.of(leg, "open_rivals", "would_rise_if"));
    }
}
