package org.exotrace.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A node or an edge as KGX and TRAPI write it in JSON, in the words of a table. */
final class JsonCells {

    private static final String BAR = "bar";

    private JsonCells() {}

    /** @param id of a thing that stands in a map under it; empty where it says that itself */
    static Row row(int line, String id, JsonNode thing, boolean edges) {
        Cells cells = new Cells(edges);
        if (!thing.isObject()) {
            cells.fault("json", "This is no object.", "Give an object for each node and each edge.");
            return cells.row(line);
        }
        if (!id.isEmpty()) {
            cells.put("id", id);
        }
        for (Map.Entry<String, JsonNode> field : thing.properties()) {
            String column = Headers.folded(field.getKey());
            switch (column) {
                case "qualifiers" -> typed(field.getValue(), "qualifier_type_id", "qualifier_value", cells, column);
                case "attributes" -> typed(field.getValue(), "attribute_type_id", "value", cells, column);
                default -> put(column, field.getValue(), cells);
            }
        }
        return cells.row(line);
    }

    /** A list of things that say what they are, as TRAPI has them. */
    private static void typed(JsonNode list, String type, String value, Cells cells, String column) {
        if (!list.isArray() || list.size() > 0 && !list.path(0).isObject()) {
            put(column, list, cells);
            return;
        }
        list.forEach(it -> {
            String name = Headers.folded(it.path(type).asText());
            String original = Headers.folded(it.path("original_attribute_name").asText());
            if (name.isEmpty() && !it.path(type).isMissingNode() || name.isEmpty() && column.equals("qualifiers") || !name.equals(original) && Headers.meant(original)) {
                cells.unread(column, it.toString());
            } else if (!name.equals("id") && !name.equals("name") && !name.isEmpty()) {
                put(name, it.path(value), cells);
            }
        });
    }

    private static void put(String column, JsonNode value, Cells cells) {
        if (within(value)) {
            cells.unread(column, value.toString());
        }
        if (value.isArray()) {
            List<String> values = new ArrayList<>();
            value.forEach(it -> {
                String text = text(it);
                if (text.indexOf('|') >= 0 && !it.isContainerNode()) {
                    cells.fault(BAR, "%s '%s' holds a bar, which in KGX parts two values.".formatted(column, text), "Write it without the bar.");
                }
                values.add(text);
            });
            cells.put(column, String.join("|", values));
        } else if (!value.isNull() && !value.isMissingNode()) {
            cells.put(column, text(value));
        }
    }

    /** Whether something in it has a name that may turn what is around it. */
    private static boolean within(JsonNode value) {
        for (Map.Entry<String, JsonNode> it : value.properties()) {
            if (Headers.meant(Headers.folded(it.getKey())) && !it.getValue().isNull()) {
                return true;
            }
        }
        for (JsonNode it : value) {
            if (within(it)) {
                return true;
            }
        }
        return false;
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
