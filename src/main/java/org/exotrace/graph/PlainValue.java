package org.exotrace.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * The driver's values without the driver. A node is its labels and properties; a relationship its type, its ends and its
 * properties; a path its nodes and relationships in order. An end is the node's own {@code id}, where it has one.
 */
final class PlainValue {

    private PlainValue() {}

    static @Nullable Object of(Value value) {
        return of(value.asObject());
    }

    private static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return relationship(relationship, Map.of());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValue::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put(String.valueOf(key), of(item)));
            return plain;
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }

    private static Map<String, Object> path(Path path) {
        Map<String, String> names = new HashMap<>();
        path.nodes().forEach(it -> names.put(it.elementId(), name(it)));
        return map(
                "nodes", StreamSupport.stream(path.nodes().spliterator(), false).map(PlainValue::node).toList(),
                "relationships", StreamSupport.stream(path.relationships().spliterator(), false)
                        .map(it -> relationship(it, names)).toList());
    }

    private static Map<String, Object> node(Node node) {
        return map("labels", StreamSupport.stream(node.labels().spliterator(), false).sorted().toList(),
                "properties", of(node.asMap()));
    }

    private static Map<String, Object> relationship(Relationship it, Map<String, String> names) {
        Map<String, Object> plain = map("type", it.type(), "properties", of(it.asMap()));
        plain.put("start", names.getOrDefault(it.startNodeElementId(), it.startNodeElementId()));
        plain.put("end", names.getOrDefault(it.endNodeElementId(), it.endNodeElementId()));
        return plain;
    }

    private static String name(Node node) {
        return node.get("id").asString(node.get("record").asString(node.elementId()));
    }

    private static Map<String, Object> map(String a, Object first, String b, @Nullable Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(a, first);
        map.put(b, second);
        return map;
    }
}
