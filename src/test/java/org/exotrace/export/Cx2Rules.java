package org.exotrace.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the CX2 specification asks of a file; Cytoscape's smallest examples declare no attributes. */
final class Cx2Rules {

    private final List<String> broken = new ArrayList<>();
    private final Map<String, JsonNode> aspects = new HashMap<>();

    static List<String> broken(JsonNode file) {
        Cx2Rules rules = new Cx2Rules();
        rules.check(file);
        return rules.broken;
    }

    private void check(JsonNode file) {
        rule(file.isArray() && file.path(0).path("CXVersion").asText().equals("2.0"), "begins with its version");
        file.forEach(it -> it.fields().forEachRemaining(aspect -> aspects.put(aspect.getKey(), aspect.getValue())));
        rule(aspects.getOrDefault("status", file).path(0).path("success").asBoolean(), "has a status");
        aspects.getOrDefault("metaData", file).forEach(it -> rule(!it.has("elementCount")
                || aspects.containsKey(it.path("name").asText())
                        && aspects.get(it.path("name").asText()).size() == it.path("elementCount").asInt(), "counts " + it));
        Set<Integer> nodes = ids("nodes");
        ids("edges");
        aspects.getOrDefault("edges", file.path("none")).forEach(it -> rule(nodes.contains(it.path("s").asInt(-1))
                && nodes.contains(it.path("t").asInt(-1)), "an edge joins nodes " + it.path("id")));
        long placed = count("nodes", "x");
        rule(placed == 0 || placed == nodes.size(), "all nodes have a place or none");
        if (aspects.containsKey("attributeDeclarations")) {
            values("nodes");
            values("edges");
        }
    }

    private Set<Integer> ids(String aspect) {
        Set<Integer> ids = new HashSet<>();
        if (aspects.containsKey(aspect)) {
            aspects.get(aspect).forEach(it -> rule(it.path("id").isInt() && ids.add(it.path("id").asInt()), "an id stands once " + it.path("id")));
        }
        return ids;
    }

    private long count(String aspect, String field) {
        long count = 0;
        for (JsonNode it : aspects.get(aspect)) {
            count += it.has(field) ? 1 : 0;
        }
        return count;
    }

    /** Each value is declared, under its name or its alias, and of the type declared. */
    private void values(String aspect) {
        Map<String, String> types = new HashMap<>();
        aspects.get("attributeDeclarations").path(0).path(aspect).fields().forEachRemaining(
                it -> types.put(it.getValue().path("a").asText(it.getKey()), it.getValue().path("d").asText("string")));
        aspects.get(aspect).forEach(element -> element.path("v").fields().forEachRemaining(
                it -> rule(types.containsKey(it.getKey()) && fits(types.get(it.getKey()), it.getValue()), "is declared: " + it)));
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "integer", "long" -> value.isIntegralNumber();
            case "double" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "list_of_string" -> value.isArray();
            default -> !type.equals("string") || value.isTextual();
        };
    }

    private void rule(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
