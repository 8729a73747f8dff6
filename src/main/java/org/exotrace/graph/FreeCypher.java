package org.exotrace.graph;

import java.time.Duration;
import java.util.Map;

/** Running Cypher that somebody wrote, within limits. */
@FunctionalInterface
public interface FreeCypher {

    /**
     * How much at most; what is over rows or bytes is left out and said.
     *
     * @param rows  of the answer
     * @param bytes about, of all its values
     * @param time  after which the database ends it
     */
    record Limits(int rows, long bytes, Duration time) {}

    /**
     * Asks the database for its plan first, and runs the query only where every step of that is known to read.
     *
     * @throws org.exotrace.failure.ProblemException 400 {@code query-refused}, 504 {@code time-limit}, 503 {@code database-away}
     */
    GraphQueries.Rows run(String query, Map<String, Object> parameters, Limits limits);
}
