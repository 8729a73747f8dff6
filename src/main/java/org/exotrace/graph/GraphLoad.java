package org.exotrace.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * One load of a data set: at once, in one transaction; or in pieces, with a transaction for each, behind a node that
 * says so from the first to the last. The node that names the data set comes with the end of either.
 */
final class GraphLoad {

    private static final int BATCH = 1_000;
    private static final int CLEARED = 5_000;
    private static final int TOLD = 10;
    private static final int PIECE = 100;

    private final GraphClient client;
    private final Stored said;
    private final DataSet dataSet;
    private final GraphRows rows;
    private final IntConsumer loaded;

    GraphLoad(GraphClient client, Stored said, DataSet dataSet, IntConsumer loaded) {
        this.client = client;
        this.said = said;
        this.dataSet = dataSet;
        this.loaded = loaded;
        rows = new GraphRows(dataSet);
    }

    /** How many rows there are to write. */
    long rows() {
        return size(rows.beforeStatements()) + size(rows.afterStatements())
                + dataSet.statements().stream().mapToLong(it -> size(rows.ofStatements(List.of(it)))).sum();
    }

    private static long size(Map<String, List<Map<String, Object>>> files) {
        return files.values().stream().mapToLong(List::size).sum();
    }

    void atOnce() {
        client.write(tx -> {
            run(tx, "load/clear", Map.of());
            rows.beforeStatements().forEach((file, list) -> parts(list, BATCH).forEach(part -> rows(tx, file, part)));
            int done = 0;
            for (List<Statement> part : parts(dataSet.statements(), TOLD)) {
                statements(tx, part);
                done += part.size();
                loaded.accept(done);
            }
            rows.afterStatements().forEach((file, list) -> parts(list, BATCH).forEach(part -> rows(tx, file, part)));
            name(tx);
        });
    }

    void inPieces() {
        client.writePiece(tx -> {
            run(tx, "load/end", Map.of());
            run(tx, "load/begin", Map.of("started_at", Instant.now().toString()));
        });
        rows.beforeStatements().forEach(
                (file, list) -> parts(list, BATCH).forEach(part -> client.writePiece(tx -> rows(tx, file, part))));
        int done = 0;
        for (List<Statement> part : parts(dataSet.statements(), PIECE)) {
            client.writePiece(tx -> statements(tx, part));
            done += part.size();
            loaded.accept(done);
        }
        rows.afterStatements().forEach(
                (file, list) -> parts(list, BATCH).forEach(part -> client.writePiece(tx -> rows(tx, file, part))));
        client.writePiece(tx -> {
            name(tx);
            run(tx, "load/end", Map.of());
        });
    }

    /** All that is ours but the mark of the load that broke off. */
    void clearInPieces() {
        long[] deleted = {1};
        while (deleted[0] > 0) {
            client.writePiece(tx -> deleted[0] = tx.run(CypherLibrary.get("load/clear_some").text(), Map.of("most", CLEARED))
                    .single().get("deleted").asLong());
        }
    }

    private void statements(SimpleQueryRunner tx, List<Statement> statements) {
        rows.ofStatements(statements).forEach((file, list) -> rows(tx, file, list));
    }

    private static void rows(SimpleQueryRunner tx, String file, List<Map<String, Object>> rows) {
        run(tx, file, Map.of("rows", rows));
    }

    private void name(SimpleQueryRunner tx) {
        run(tx, "load/data_set", Map.of(
                "name", said.name(),
                "data_version", said.dataVersion(),
                "shipped_kept", said.shippedKept(),
                "format", said.format(),
                "loaded_at", Instant.now().toString()));
    }

    private static void run(SimpleQueryRunner tx, String file, Map<String, Object> parameters) {
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
