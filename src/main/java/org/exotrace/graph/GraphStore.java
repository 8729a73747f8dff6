package org.exotrace.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;
import org.neo4j.driver.TransactionContext;

/** Keeps one data set in the graph: replaces it whole, and reads it back as it was. */
public final class GraphStore {

    private static final int BATCH = 1_000;
    private static final List<String> SCHEMA = List.of(
            "schema/participant_id", "schema/entity_id", "schema/statement_record", "schema/step_id",
            "schema/transfer_id", "schema/modifier_id", "schema/evidence_id", "schema/publication_number",
            "schema/trap_id", "schema/entity_label", "schema/entity_symbol", "schema/vesicle_type",
            "schema/statement_theme");

    private final GraphClient client;

    public GraphStore(GraphClient client) {
        this.client = client;
    }

    /** What the store holds, empty for a new one. */
    public Optional<Stored> stored() {
        return client.read("read/data_set", Map.of()).stream()
                .findFirst()
                .map(row -> new Stored((String) row.get("name"), (String) row.get("data_version")));
    }

    /** Name of the data set (default or custom) and its version. */
    public record Stored(String name, String dataVersion) {}

    /**
     * Replaces everything of ours in one transaction: whoever reads sees the old graph or the new one.
     *
     * @param loaded told the number of statements written so far
     * @throws SurroundingsException when the database holds something that is not ours
     */
    public void replace(String name, DataSet dataSet, IntConsumer loaded) {
        refuseForeign();
        SCHEMA.forEach(client::run);
        GraphRows rows = new GraphRows(dataSet);
        client.write(tx -> {
            run(tx, "load/clear", Map.of());
            rows.beforeStatements().forEach((file, list) -> batches(tx, file, list));
            int done = 0;
            for (List<Statement> part : parts(dataSet.statements(), 10)) {
                rows.ofStatements(part).forEach((file, list) -> batches(tx, file, list));
                done += part.size();
                loaded.accept(done);
            }
            run(tx, "load/data_set", Map.of(
                    "name", name,
                    "data_version", DataVersion.of(dataSet),
                    "loaded_at", Instant.now().toString()));
        });
    }

    private void refuseForeign() {
        if (!client.read("read/foreign", Map.of()).isEmpty()) {
            throw new SurroundingsException(
                    "The database holds data that is not Exotrace's. Give an empty database: nothing of it was touched.");
        }
    }

    /** Reads the whole data set back. */
    public DataSet read() {
        return new DataSet(
                all("read/entities", Entity.class),
                all("read/publications", Publication.class),
                all("read/statements", Statement.class),
                all("read/traps", Trap.class));
    }

    private <T> List<T> all(String name, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>();
        CypherLibrary.get(name).parameters().forEach(parameter -> parameters.put(parameter, null));
        return client.read(name, parameters, rows -> rows
                .map(row -> row.values().iterator().next())
                .map(one -> Json.MODEL.convertValue(GraphRows.unflat((Map<?, ?>) one), type))
                .toList());
    }

    private static void batches(TransactionContext tx, String file, List<Map<String, Object>> rows) {
        parts(rows, BATCH).forEach(part -> run(tx, file, Map.of("rows", part)));
    }

    private static void run(TransactionContext tx, String file, Map<String, Object> parameters) {
        tx.run(CypherLibrary.get(file).text(), new HashMap<>(parameters)).consume();
    }

    private static <T> List<List<T>> parts(List<T> list, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            parts.add(list.subList(from, Math.min(from + size, list.size())));
        }
        return parts;
    }
}
