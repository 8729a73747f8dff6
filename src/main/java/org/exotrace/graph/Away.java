package org.exotrace.graph;

import org.exotrace.failure.ProblemException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** A database that does not answer now and may later, in contrast to one that refuses. */
final class Away {

    private Away() {}

    /** The driver has no type of its own for a connection that was not to be had in time. */
    static boolean is(Neo4jException failure) {
        return failure instanceof RetryableException
                || String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection");
    }

    static ProblemException problem() {
        return ProblemException.of(503, "database-away", "The database does not answer",
                "Neo4j could not be reached. Try again in a few seconds.");
    }
}
