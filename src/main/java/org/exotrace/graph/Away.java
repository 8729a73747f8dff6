package org.exotrace.graph;

import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
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
        return ProblemException.of(ProblemType.DATABASE_AWAY, "Neo4j could not be reached. Try again in a few seconds.");
    }
}
