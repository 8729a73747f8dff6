package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exotrace.failure.Suggest;

/** What messages call a place of a file: {@code Step 2, relation}. */
final class FieldName {

    private static final List<String> NAMES = List.of("p", "id", "record", "name", "extends", "n", "form", "curie");
    private static final Map<String, String> ONES = Map.of("entities", "entity", "coverage", "sentence", "opposites", "pair",
            "not_held", "omission");

    private FieldName() {}

    /** Things of a list by their name, plain values by that of the list; empty for the file itself. */
    static String of(JsonNode content, String pointer) {
        List<String> parts = new ArrayList<>();
        JsonNode node = content;
        for (String field : pointer.isEmpty() ? List.<String>of() : List.of(pointer.substring(1).split("/", -1))) {
            if (node.isArray()) {
                node = node.path(Integer.parseInt(field));
                if (node.isObject()) {
                    int last = parts.size() - 1;
                    String thing = one(parts.get(last)) + " " + called(node, field);
                    parts.set(last, last == 0 ? thing.substring(0, 1).toUpperCase() + thing.substring(1) : thing);
                }
            } else {
                String name = field.replace("~1", "/").replace("~0", "~");
                node = node.path(name);
                parts.add(Suggest.brief(name));
            }
        }
        return String.join(", ", parts);
    }

    private static String one(String list) {
        return ONES.getOrDefault(list, list.endsWith("s") ? list.substring(0, list.length() - 1) : list);
    }

    private static String called(JsonNode thing, String place) {
        return NAMES.stream().map(thing::path).filter(it -> it.isTextual() || it.isInt()).findFirst()
                .map(it -> Suggest.brief(it.asText())).orElseGet(() -> String.valueOf(Integer.parseInt(place) + 1));
    }
}
