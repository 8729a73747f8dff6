package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.json.Json;

/** What either side tells of a statement: who takes part, each leg with its ends and its sign, and the evidence. */
record StatementContent(List<String> participants, List<String> legs, List<String> evidence) {

    static StatementContent ofAnswer(JsonNode answer) {
        return new StatementContent(
                each(answer.path("participants"), it -> words(it.path("p"), it.at("/entity/id"), it.at("/entity/label"))),
                legs(answer, end -> end.path("id")),
                each(answer.path("evidence"), it -> words(it.path("id"))));
    }

    static StatementContent ofRows(List<Map<String, Object>> rows) {
        JsonNode statement = Json.API.valueToTree(rows.get(0).get("statement"));
        Map<String, JsonNode> entities = new HashMap<>();
        statement.path("participants").forEach(it -> entities.put(it.path("p").asText(), it.path("entity")));
        return new StatementContent(
                each(statement.path("participants"), it -> words(it.path("p"), it.path("entity"), it.path("label"))),
                legs(statement, end -> entities.get(end.asText())),
                each(statement.path("evidence"), it -> words(it.path("id"))));
    }

    private static List<String> legs(JsonNode statement, Function<JsonNode, JsonNode> entity) {
        return Stream.of("transfers", "steps").flatMap(kind -> each(statement.path(kind),
                it -> words(it.path("id"), entity.apply(it.path("subject")), it.path("relation"), entity.apply(it.path("object")),
                        it.path("sign"))).stream()).toList();
    }

    private static List<String> each(JsonNode list, Function<JsonNode, String> words) {
        return StreamSupport.stream(list.spliterator(), false).map(words).toList();
    }

    /** What is absent and what is null are the same: not stated. */
    private static String words(JsonNode... values) {
        return String.join(" ", Stream.of(values).map(it -> it.asText("").replace("null", "")).toList());
    }
}
