package org.exotrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Running Cypher that somebody wrote, within limits. */
@FunctionalInterface
public interface FreeCypher {

    /**
     * How much at most; what is over rows or bytes is left out and said.
     *
     * @param rows  of the answer
     * @param bytes of all its rows, as JSON
     * @param time  after which the query is ended
     */
    record Limits(int rows, long bytes, Duration time) {}

    /**
     * What it answers.
     *
     * @param rows      each a JSON array of plain values: numbers, texts, lists, and maps for nodes, relationships and paths
     * @param truncated whether there were more
     */
    record Answer(List<String> columns, List<String> rows, boolean truncated) {}

    /**
     * Reads the query with the guard, and runs it where that lets it through. EXPLAIN and PROFILE answer the plan as a text.
     *
     * @param gone whether nobody waits for the answer any more; the query is ended then
     * @throws org.exotrace.failure.ProblemException 400 {@code query-refused}, 504 {@code time-limit}, 503 {@code database-away}
     */
    Answer run(String query, Map<String, Object> parameters, Limits limits, BooleanSupplier gone);
}
