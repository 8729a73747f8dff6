package org.exotrace.graph;

import java.util.List;
import java.util.Map;
import org.exotrace.model.DataSet;

/**
 * The rows of a data set, written by batches of the same queries and nothing else: what no load over Bolt can be expected to beat.
 *
 * @param rows    how many there are
 * @param seconds for the queries alone: rows are made beside the clock
 */
public record PlainLoad(long rows, double seconds) {

    private static final int STATEMENTS = 500;
    private static final int BATCH = 10_000;

    /** @param client of an empty database that has the constraints */
    public static PlainLoad of(GraphClient client, DataSet dataSet) {
        GraphRows rows = new GraphRows(dataSet, dataSet);
        PlainLoad sum = new PlainLoad(0, 0).with(client, rows.beforeStatements());
        List<?> all = dataSet.statements();
        for (int from = 0; from < all.size(); from += STATEMENTS) {
            sum = sum.with(client, rows.ofStatements(dataSet.statements().subList(from, Math.min(from + STATEMENTS, all.size()))));
        }
        return sum.with(client, rows.afterStatements());
    }

    private PlainLoad with(GraphClient client, Map<String, List<Map<String, Object>>> files) {
        long before = System.nanoTime();
        files.forEach((file, list) -> {
            for (int from = 0; from < list.size(); from += BATCH) {
                List<Map<String, Object>> batch = list.subList(from, Math.min(from + BATCH, list.size()));
                client.writes().piece(tx -> tx.run(CypherLibrary.get(file).text(), Map.of("rows", batch)).consume());
            }
        });
        return new PlainLoad(rows + files.values().stream().mapToLong(List::size).sum(), seconds + (System.nanoTime() - before) / 1e9);
    }

    /** What is there goes; constraints stay. */
    public static void clear(GraphClient client) {
        new GraphLoad(client.writes(), new GraphStore.Stored("custom", ""), DataSet.NONE, done -> {}).clearInPieces();
    }

    /** Writes as into a server of somebody's own, in pieces, whatever database it is. */
    public static GraphStore inPieces(GraphClient client) {
        return new GraphStore(client, 1);
    }
}
