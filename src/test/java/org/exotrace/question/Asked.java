package org.exotrace.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.support.ShippedServer;

/** A question of a laboratory as it goes to the API, and what is looked for in the answer. */
record Asked(JsonNode answer) {

    /** What narrows a question to the review alone. */
    static final String REVIEW = "document=xie2023";

    static Asked of(String resource, String... query) {
        return new Asked(ShippedServer.json(resource + (query.length == 0 ? "" : "?" + String.join("&", query))));
    }

    static Asked paths(String from, String to, String... more) {
        return of("/paths", with(more, "from=" + encoded(from), "to=" + encoded(to)));
    }

    static Asked whatIf(String how, String what, String... more) {
        return of("/what-if", with(more, how + "=" + encoded(what)));
    }

    private static String[] with(String[] more, String... query) {
        return Stream.of(query, more).flatMap(Stream::of).toArray(String[]::new);
    }

    static Asked entity(String name) {
        return of("/entities/" + encoded(name).replace("+", "%20"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String text(String pointer) {
        return answer.at(pointer).asText();
    }

    /** The value of the verdict, and what it rests on. */
    String verdict() {
        return text("/verdict/value") + ", " + text("/verdict/basis");
    }

    /** Each effect of a cell with its verdict. */
    Map<String, String> effects() {
        Map<String, String> effects = new TreeMap<>();
        answer.path("verdicts").forEach(it -> effects.put(it.at("/effect/label").asText(), it.path("value").asText() + ", " + it.path("basis").asText()));
        return effects;
    }

    List<String> texts(String pointer) {
        return stream(answer.at(pointer)).map(JsonNode::asText).toList();
    }

    /** A field of each item of a list. */
    List<String> each(String list, String field) {
        return stream(answer.at(list)).map(it -> it.at(field).asText()).distinct().toList();
    }

    /** The items of a list whose field has that value. */
    List<JsonNode> where(String list, String field, String value) {
        return stream(answer.at(list)).filter(it -> it.at(field).asText().equals(value)).toList();
    }

    List<String> hints() {
        return texts("/hints");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
