package org.exotrace.query;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.graph.FreeCypher;

/**
 * Lets one free query run at a time, so that the rest goes on answering. A quick one is waited for; behind a long one the
 * client is told to come again. Safe for use by many threads.
 */
public final class OneAtATime implements FreeCypher {

    private static final int PATIENCE_MILLIS = 1_000;

    private final FreeCypher cypher;
    private final Semaphore place = new Semaphore(1, true);

    public OneAtATime(FreeCypher cypher) {
        this.cypher = cypher;
    }

    @Override
    public Answer run(String query, Map<String, Object> parameters, Limits limits, BooleanSupplier gone) {
        try {
            if (!place.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return cypher.run(query, parameters, limits, gone);
        } finally {
            place.release();
        }
    }

    private static ProblemException busy() {
        return ProblemException.of(ProblemType.BUSY, "One free query runs at a time. Try again in a few seconds.");
    }
}
