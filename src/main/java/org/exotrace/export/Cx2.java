package org.exotrace.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Column;
import org.exotrace.projection.GraphNode;

/** Cytoscape's exchange format, version 2, with the nodes in lanes. Ids are whole numbers there; ours stand in {@code key}. */
final class Cx2 {

    private static final ObjectMapper MAPPER = Json.API;

    private Cx2() {}

    static void write(Selection selection, OutputStream out) throws IOException {
        List<GraphNode> nodes = selection.nodes();
        List<Arrow> edges = selection.arrows();
        List<Column<Arrow>> columns = Stream.concat(GraphMl.edgeColumns(selection).stream(), Cx2Style.columns(selection).stream()).toList();
        Map<String, Integer> ids = new LinkedHashMap<>();
        nodes.forEach(it -> ids.put(it.id(), ids.size()));
        Map<String, Object> network = network(selection);
        JsonGenerator json = MAPPER.createGenerator(out).useDefaultPrettyPrinter();
        json.writeStartArray();
        json.writePOJO(map("CXVersion", "2.0", "hasFragments", false));
        json.writePOJO(map("metaData", List.of(count("attributeDeclarations", 1), count("networkAttributes", 1),
                count("nodes", nodes.size()), count("edges", edges.size()), count("visualProperties", 1))));
        json.writePOJO(map("attributeDeclarations", List.of(map("networkAttributes", networkTypes(network),
                "nodes", types(GraphNode.COLUMNS, Map.of("label", "name")), "edges", types(columns, Map.of("relation", "interaction"))))));
        json.writePOJO(map("networkAttributes", List.of(network)));
        aspect(json, "nodes");
        Map<String, LaneLayout.Place> places = LaneLayout.of(nodes);
        for (GraphNode it : nodes) {
            LaneLayout.Place place = Objects.requireNonNull(places.get(it.id()));
            json.writePOJO(map("id", number(ids, it.id()), "x", place.x(), "y", place.y(),
                    "v", values(GraphNode.COLUMNS, it, it.id(), Map.of("label", "name"))));
        }
        close(json);
        aspect(json, "edges");
        for (int i = 0; i < edges.size(); i++) {
            Arrow it = edges.get(i);
            json.writePOJO(map("id", i, "s", number(ids, it.source()), "t", number(ids, it.target()),
                    "v", values(columns, it, it.id(), Map.of("relation", "interaction"))));
        }
        close(json);
        json.writePOJO(map("visualProperties", List.of(Cx2Style.properties())));
        json.writePOJO(map("status", List.of(map("success", true))));
        json.writeEndArray();
        json.flush();
    }

    private static int number(Map<String, Integer> ids, String node) {
        return Objects.requireNonNull(ids.get(node));
    }

    private static void aspect(JsonGenerator json, String name) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(name);
    }

    private static void close(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Map<String, Object> network(Selection selection) throws IOException {
        Map<String, Object> network = map("name", "Exotrace");
        network.put("version", selection.catalogue().dataVersion());
        if (!selection.whole()) {
            network.put("selection", selection.statements().stream().map(it -> it.record()).toList());
        }
        if (selection.paths() != null) {
            network.put("paths", MAPPER.writeValueAsString(selection.paths()));
        }
        return network;
    }

    private static Map<String, Object> networkTypes(Map<String, Object> network) {
        Map<String, Object> types = map();
        network.forEach((name, value) -> types.put(name, map("d", value instanceof List ? "list_of_string" : "string")));
        return types;
    }

    private static <T> Map<String, Object> types(List<Column<T>> columns, Map<String, String> names) {
        Map<String, Object> types = map("key", map("d", "string"));
        columns.forEach(it -> types.put(names.getOrDefault(it.name(), it.name()), map("d", switch (it.type()) {
            case TEXT -> "string";
            case NUMBER -> "integer";
            case FLAG -> "boolean";
            case TEXTS -> "list_of_string";
        })));
        return types;
    }

    private static <T> Map<String, Object> values(List<Column<T>> columns, T row, String key, Map<String, String> names) {
        Map<String, Object> values = map("key", key);
        for (Column<T> column : columns) {
            Object value = column.of(row);
            if (value != null && !List.of().equals(value)) {
                values.put(names.getOrDefault(column.name(), column.name()), value);
            }
        }
        return values;
    }

    private static Map<String, Object> count(String aspect, int elements) {
        return map("name", aspect, "elementCount", elements);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }
}
