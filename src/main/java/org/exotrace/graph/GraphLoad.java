package org.exotrace.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * One load of a data set. The embedded store gets new files in place of its own. A server takes it at once, in one transaction, and so
 * do both what is added; or in pieces, with a transaction for each, behind a node that says so from the first to the last. The node that names the data set comes
 * with the end of each.
 */
final class GraphLoad {

    /** Rows of a query, as a rule: more make it no quicker, and the transaction larger. */
    private static final int BATCH = 10_000;
    private static final int CLEARED = 5_000;
    private static final int LINKS = 20_000;

    /** Statements that come to about that many rows, and the fewest that are told apart. */
    private static final int MOST = 500;
    private static final int FEWEST = 10;

    private final GraphWrites writes;
    private final Stored said;
    private final DataSet dataSet;
    private final GraphRows rows;
    private final IntConsumer loaded;

    GraphLoad(GraphWrites writes, Stored said, DataSet dataSet, IntConsumer loaded) {
        this(writes, said, dataSet, dataSet, loaded);
    }

    /** @param whole what is there afterwards, of which the data set is all or a part */
    GraphLoad(GraphWrites writes, Stored said, DataSet dataSet, DataSet whole, IntConsumer loaded) {
        this.writes = writes;
        this.said = said;
        this.dataSet = dataSet;
        this.loaded = loaded;
        rows = new GraphRows(dataSet, whole);
    }

    /** Whether there are more rows to write; none is made once that is known. */
    boolean isMoreThan(long most) {
        long count = size(rows.beforeStatements()) + size(rows.afterStatements());
        for (Statement statement : dataSet.statements()) {
            if (count > most) {
                break;
            }
            count += size(rows.ofStatements(List.of(statement)));
        }
        return count > most;
    }

    private static long size(Map<String, List<Map<String, Object>>> files) {
        return files.values().stream().mapToLong(List::size).sum();
    }

    /**
     * In files of its own, which take the place of those that the embedded store has open.
     *
     * @param rest what is to be done before the old ones go
     */
    void replacing(Runnable rest) {
        AtomicInteger twice = new AtomicInteger();
        AtomicBoolean ended = new AtomicBoolean();
        int[] told = {0};
        Runnable tell = () -> {
            if (twice.get() / 2 > told[0]) {
                told[0] = twice.get() / 2;
                try {
                    loaded.accept(told[0]);
                } catch (RuntimeException e) {
                    ended.set(true);
                    throw e;
                }
            }
        };
        writes.replace(new StoreImport(() -> parts(twice::addAndGet, ended::get), dataSet.statements().size(), tell), rest);
    }

    /**
     * @param handed told how many statements each part has
     * @param ended  whether nobody waits for them any more
     */
    private Iterator<Map<String, List<Map<String, Object>>>> parts(IntConsumer handed, BooleanSupplier ended) {
        Stream<Map<String, List<Map<String, Object>>>> statements = parts(dataSet.statements(), part()).stream().map(part -> {
            if (writes.isClosed() || ended.getAsBoolean()) {
                throw new IllegalStateException("told to stop");
            }
            handed.accept(part.size());
            return rows.ofStatements(part);
        });
        // Not flattened, which would hold all of them at once.
        return Stream.concat(Stream.of(rows.beforeStatements()), Stream.concat(statements,
                Stream.of(rows.afterStatements(), Map.of("load/data_set", List.of(Map.<String, Object>of("properties", named()))))))
                .iterator();
    }

    private int part() {
        return Math.max(FEWEST, Math.min(MOST, dataSet.statements().size() / FEWEST));
    }

    /** In place of all that is ours. */
    void atOnce() {
        atOnce(tx -> run(tx, "load/clear", Map.of()));
    }

    /**
     * Beside what is there.
     *
     * @throws SurroundingsException where that is not, or not any more, what is expected; nothing is written then
     */
    void beside(Stored expected) {
        atOnce(tx -> {
            if (tx.run(CypherLibrary.get("load/unname").text(), Map.of("data_version", expected.dataVersion())).single().get("gone").asLong() != 1) {
                throw new SurroundingsException("Another program loaded something meanwhile: nothing was added to it. Try again.");
            }
        });
    }

    private void atOnce(Consumer<SimpleQueryRunner> first) {
        writes.atOnce(tx -> {
            first.accept(tx);
            rows.beforeStatements().forEach((file, list) -> parts(list, BATCH).forEach(part -> rows(tx, file, part)));
            int done = 0;
            for (List<Statement> part : parts(dataSet.statements(), part())) {
                statements(tx, part);
                done += part.size();
                loaded.accept(done);
            }
            rows.afterStatements().forEach((file, list) -> parts(list, BATCH).forEach(part -> rows(tx, file, part)));
            name(tx);
        });
    }

    void inPieces() {
        writes.piece(tx -> {
            run(tx, "load/end", Map.of());
            run(tx, "load/begin", Map.of("started_at", Instant.now().toString()));
        });
        rows.beforeStatements().forEach(
                (file, list) -> parts(list, BATCH).forEach(part -> writes.piece(tx -> rows(tx, file, part))));
        int done = 0;
        for (List<Statement> part : parts(dataSet.statements(), part())) {
            writes.piece(tx -> statements(tx, part));
            done += part.size();
            loaded.accept(done);
        }
        rows.afterStatements().forEach(
                (file, list) -> parts(list, BATCH).forEach(part -> writes.piece(tx -> rows(tx, file, part))));
        writes.piece(tx -> {
            name(tx);
            run(tx, "load/end", Map.of());
        });
    }

    /** All that is ours but the mark of the load that broke off; relationships first, of which a hub may have as many as there are statements. */
    void clearInPieces() {
        do {
            while (cleared("load/clear_links", Map.of("nodes", CLEARED, "most", LINKS)) == LINKS) {
                // the same nodes have more of them
            }
        } while (cleared("load/clear_some", Map.of("most", CLEARED)) > 0);
    }

    private long cleared(String file, Map<String, Object> parameters) {
        long[] deleted = {0};
        writes.piece(tx -> deleted[0] = tx.run(CypherLibrary.get(file).text(), parameters).single().get("deleted").asLong());
        return deleted[0];
    }

    private void statements(SimpleQueryRunner tx, List<Statement> statements) {
        rows.ofStatements(statements).forEach((file, list) -> rows(tx, file, list));
    }

    private static void rows(SimpleQueryRunner tx, String file, List<Map<String, Object>> rows) {
        run(tx, file, Map.of("rows", rows));
    }

    private void name(SimpleQueryRunner tx) {
        run(tx, "load/data_set", named());
    }

    private Map<String, Object> named() {
        return Map.of(
                "name", said.name(),
                "data_version", said.dataVersion(),
                "shipped_kept", said.shippedKept(),
                "format", said.format(),
                "loaded_at", Instant.now().toString());
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
