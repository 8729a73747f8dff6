package org.exotrace.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Turns a data set into the rows that the files of {@code cypher/load} take, in the order of loading.
 * A row's {@code properties} go to the node or relationship as they are; the other keys say what it ties together.
 */
final class GraphRows {

    static final String JSON = "_json";

    private final DataSet dataSet;
    private final Map<String, Entity> entities;
    private final Map<String, Publication> publications;

    /**
     * @param dataSet of which rows are made
     * @param whole   all that these may name
     */
    GraphRows(DataSet dataSet, DataSet whole) {
        this.dataSet = dataSet;
        entities = whole.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        publications = whole.publications().stream().collect(Collectors.toMap(Publication::id, Function.identity()));
    }

    /** Everything that statements refer to. */
    Map<String, List<Map<String, Object>>> beforeStatements() {
        Map<String, List<Map<String, Object>>> files = new LinkedHashMap<>();
        files.put("load/entities", dataSet.entities().stream().map(GraphRows::entity).toList());
        files.put("load/is_a", links(Entity::parents));
        files.put("load/opposite_of", links(Entity::oppositeOf));
        files.put("load/extensions", dataSet.extensions().stream()
                .map(it -> row("extends", it.entity(), "parents", it.parents(), "properties", extension(it))).toList());
        files.put("load/sets", properties(dataSet.datasets()));
        files.put("load/themes", properties(dataSet.themes()));
        files.put("load/publications", dataSet.publications().stream()
                .map(it -> row("document", it.isDocument(), "properties", flat(it))).toList());
        files.put("load/cites", dataSet.publications().stream().flatMap(GraphRows::cites).toList());
        files.put("load/traps", dataSet.publications().stream().flatMap(document -> document.traps().stream()
                .map(it -> row("document", document.id(), "properties", with(flat(it), "document", document.id())))).toList());
        return files;
    }

    /** The statements with all that hangs on them. */
    Map<String, List<Map<String, Object>>> ofStatements(List<Statement> statements) {
        Map<String, List<Map<String, Object>>> files = new LinkedHashMap<>();
        for (Statement statement : statements) {
            StatementRows rows = new StatementRows(statement, entities,
                    Objects.requireNonNull(publications.get(statement.document()), "rules make sure of it"));
            add(files, "load/statements", rows.statement());
            add(files, "load/vesicles", rows.vesicles());
            add(files, "load/participants", rows.participants());
            add(files, "load/transfers", rows.transfers());
            add(files, "load/steps", rows.steps());
            add(files, "load/follows", rows.follows());
            add(files, "load/correlations", rows.correlations());
            add(files, "load/modifiers", rows.modifiers());
            add(files, "load/evidence", rows.evidence());
        }
        return files;
    }

    /** What speaks of several statements. */
    Map<String, List<Map<String, Object>>> afterStatements() {
        return Map.of("load/conflicts", dataSet.conflicts().stream()
                .map(it -> row("records", it.records(), "properties", flat(it))).toList());
    }

    private static List<Map<String, Object>> properties(List<?> records) {
        return records.stream().map(it -> row("properties", flat(it))).toList();
    }

    private static Map<String, Object> extension(Extension it) {
        Map<String, Object> properties = flat(it);
        properties.keySet().removeAll(List.of("extends", "parents"));
        return with(properties, "id", it.id());
    }

    private static Stream<Map<String, Object>> cites(Publication document) {
        return document.cites().entrySet().stream().filter(it -> it.getValue().publication() != null)
                .map(it -> row("document", document.id(), "publication", it.getValue().publication(),
                        "properties", row("printed", it.getKey(), "status", it.getValue().status().toString())));
    }

    private static Map<String, Object> with(Map<String, Object> properties, String key, Object value) {
        properties.put(key, value);
        return properties;
    }

    private static void add(
            Map<String, List<Map<String, Object>>> files, String file, Collection<Map<String, Object>> rows) {
        files.computeIfAbsent(file, key -> new ArrayList<>()).addAll(rows);
    }

    private static Map<String, Object> entity(Entity entity) {
        Map<String, Object> properties = flat(entity);
        properties.keySet().removeAll(List.of("parents", "opposite_of"));
        properties.put("name", entity.label());
        properties.put("names", String.join("\n", Stream.of(Stream.of(entity.label()), Stream.ofNullable(entity.symbol()), entity.synonyms().stream())
                .flatMap(it -> it).distinct().toList()));
        return row("class", entity.type().entityClass().toString(), "properties", properties);
    }

    private List<Map<String, Object>> links(Function<Entity, List<String>> to) {
        return dataSet.entities().stream()
                .flatMap(entity -> to.apply(entity).stream().map(other -> row("from", entity.id(), "to", other)))
                .toList();
    }

    /**
     * The record's own fields as properties. A property cannot hold maps: such a field stands as JSON text
     * under its name and {@code _json}, from which {@link #unflat} makes it again.
     */
    static Map<String, Object> flat(Object record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields(record).forEach((key, value) -> {
            if (nested(value)) {
                properties.put(key + JSON, Json.text(value));
            } else {
                properties.put(key, value);
            }
        });
        return properties;
    }

    /** The fields that {@link #flat} made properties of. */
    static Map<String, Object> unflat(Map<?, ?> properties) {
        Map<String, Object> fields = new HashMap<>();
        properties.forEach((property, value) -> {
            String key = (String) property;
            if (key.endsWith(JSON)) {
                fields.put(key.substring(0, key.length() - JSON.length()), Json.value((String) value));
            } else {
                fields.put(key, value);
            }
        });
        return fields;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> fields(Object record) {
        return Json.MODEL.convertValue(record, LinkedHashMap.class);
    }

    private static boolean nested(Object value) {
        return value instanceof Map || value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    static Map<String, Object> row(@Nullable Object... keysAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return row;
    }
}
