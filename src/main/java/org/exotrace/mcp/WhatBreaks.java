package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.exotrace.json.Json;

/** {@code /what-if} for each of some things, one by one. What reaches further than was reported says so. */
final class WhatBreaks implements Tool {

    @Override
    public String name() {
        return "what_breaks";
    }

    @Override
    public Found call(Given given, Rest rest) {
        Map<String, List<String>> question = given.parameters("from", "to", "effect");
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        given.texts("block").forEach(it -> answers.put(it, rest.get("/what-if", Map.of(), asked(question, it))));
        Map.Entry<String, JsonNode> first = answers.entrySet().iterator().next();
        Found found = new Found(first.getValue(), Found.address("what-if", asked(question, first.getKey())),
                "broken", "beneficial_broken", "fails", "surviving", "broader_broken");
        ArrayNode blocked = Json.API.createArrayNode();
        answers.forEach((name, answer) -> blocked.add(blocked(name, answer)));
        found.with("blocked", blocked);
        each(found, answers, "broken", it -> it.path("stated").path("broken"), WhatBreaks::chain);
        each(found, answers, "beneficial_broken", it -> it.path("stated").path("beneficial_broken"), WhatBreaks::chain);
        each(found, answers, "fails", it -> it.path("fails"), it -> Brief.of(it, "statement", "why"));
        each(found, answers, "surviving", it -> it.path("stated").path("surviving"), WhatBreaks::chain);
        each(found, answers, "broader_broken", it -> it.path("broader").path("broken"), it -> chain(it).put("known", false));
        return found;
    }

    private static void each(Found found, Map<String, JsonNode> answers, String list, UnaryOperator<JsonNode> place, Function<JsonNode, ObjectNode> brief) {
        answers.forEach((name, answer) -> place.apply(answer).forEach(it -> found.add(list, of(name).setAll(brief.apply(it)))));
    }

    private static Map<String, List<String>> asked(Map<String, List<String>> question, String block) {
        Map<String, List<String>> asked = new LinkedHashMap<>(question);
        asked.put("block", List.of(block));
        return asked;
    }

    private static ObjectNode of(String block) {
        return Json.API.createObjectNode().put("block", block);
    }

    private static ObjectNode blocked(String name, JsonNode answer) {
        JsonNode entity = answer.path("blocked").path("entity");
        JsonNode modifier = answer.path("applied").path("modifier");
        ObjectNode told = of(name);
        told.set("entity", entity.isObject() ? Brief.entity(entity) : modifier.isObject() ? Brief.entity(modifier) : answer.path("blocked").path("id"));
        return told.setAll(Brief.of(answer, "read_as", "complete", "hints"));
    }

    private static ObjectNode chain(JsonNode it) {
        ObjectNode chain = Brief.of(it, "statement");
        chain.set("effect", Brief.entity(it.path("effect")));
        chain.setAll(Brief.of(it, "leg", "route"));
        if (!it.path("against").isEmpty()) {
            chain.set("contradicted_by", Brief.each(it.path("against"), why -> Brief.of(why, "statement", "why")));
        }
        return chain;
    }
}
