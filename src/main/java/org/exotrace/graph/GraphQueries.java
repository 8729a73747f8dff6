package org.exotrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Running a file of {@code cypher/} for people, within limits. */
@FunctionalInterface
public interface GraphQueries {

    /**
     * Rows in plain values: numbers, texts, lists, and maps for nodes, relationships and paths.
     *
     * @param truncated whether there were more
     */
    record Rows(List<String> columns, List<List<@Nullable Object>> rows, boolean truncated) {}

    /**
     * Runs {@code cypher/<name>.cypher}.
     *
     * @param rows how many at most
     * @param time after which the database ends it
     * @throws org.exotrace.failure.ProblemException 504 {@code time-limit}, 503 {@code database-away}
     */
    Rows run(String name, Map<String, Object> parameters, int rows, Duration time);
}
