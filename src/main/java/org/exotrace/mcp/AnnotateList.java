package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.exotrace.json.Json;

/** {@code /annotate}: how much of a list is known here, what its things do together, and what each of them does as cargo. */
final class AnnotateList implements Tool {

    private static final int MOST_MS = 5_000;

    /** Of an address: longer ones are cut by programs on their way. */
    private static final int LONGEST = 2_000;

    @Override
    public String name() {
        return "annotate_list";
    }

    @Override
    public Found call(Given given, Rest rest) {
        JsonNode items = given.arguments().path("items");
        ObjectNode body = Json.API.createObjectNode().put("max_ms", MOST_MS).put("assembled", given.arguments().path("assembled").asBoolean(false));
        body.set("items", items);
        JsonNode answer = rest.post("/annotate", body);
        Found found = new Found(answer, page(items), "effects", "items").with("coverage", answer.path("coverage")).with("complete", answer.path("complete"));
        answer.path("effects").forEach(it -> found.add("effects", effect(it)));
        answer.path("items").forEach(it -> found.add("items", item(it)));
        return found;
    }

    /** The page of lists, which reads one behind the sign that browsers do not send. */
    private static String page(JsonNode items) {
        String list = StreamSupport.stream(items.spliterator(), false).map(it -> it.has("log2fc")
                ? Found.encoded(it.path("name").asText()) + "=" + it.path("log2fc").asText() : Found.encoded(it.path("name").asText()))
                .collect(Collectors.joining(",", "#list=", ""));
        return list.length() <= LONGEST ? "list" + list : "list";
    }

    private static ObjectNode effect(JsonNode it) {
        ObjectNode effect = Json.API.createObjectNode();
        effect.set("effect", Brief.entity(it.path("effect")));
        return effect.setAll(Brief.of(it, "verdict", "pushed_up", "pushed_down", "listed", "cancels"));
    }

    private static ObjectNode item(JsonNode it) {
        ObjectNode item = Brief.of(it, "n", "given", "log2fc", "outcome", "near", "human", "note");
        if (it.path("entity").isObject()) {
            item.set("entity", Brief.entity(it.path("entity")));
        }
        if (!it.path("choices").isEmpty()) {
            item.set("choices", Brief.each(it.path("choices"), Brief::entity));
        }
        if (!it.path("chains").isEmpty()) {
            item.set("chains", Brief.each(it.path("chains"), AnnotateList::chain));
        }
        if (!it.path("hypotheses").isEmpty()) {
            item.set("hypotheses", Brief.each(it.path("hypotheses"), AnnotateList::hypothesis));
        }
        return item;
    }

    private static JsonNode chain(JsonNode it) {
        ObjectNode chain = Brief.of(it, "statement", "says", "sign", "basis", "hedged", "inferred", "disputed", "papers");
        chain.set("effect", Brief.entity(it.path("effect")));
        chain.set("target", Brief.each(it.path("target"), Brief::entity));
        return chain;
    }

    private static JsonNode hypothesis(JsonNode it) {
        ObjectNode hypothesis = Json.API.createObjectNode().put("known", false);
        hypothesis.set("effect", Brief.entity(it.path("effect")));
        return hypothesis.setAll(Brief.of(it, "verdict", "paths"));
    }
}
