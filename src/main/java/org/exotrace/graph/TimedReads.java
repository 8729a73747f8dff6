package org.exotrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.exotrace.failure.ProblemException;

/**
 * Reads that a request waits for, and not for long: the driver itself would wait for minutes on a server that neither
 * answers nor hangs up. Safe for use by many threads.
 */
public final class TimedReads implements GraphReads {

    /** How much longer than its time free Cypher is waited for. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** How often it is looked whether somebody still waits. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final GraphReads reads;
    private final Duration most;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "graph-read");
        thread.setDaemon(true);
        return thread;
    });

    public TimedReads(GraphReads reads, Duration most) {
        this.reads = reads;
        this.most = most;
    }

    @Override
    public List<Map<String, Object>> read(String name, Map<String, Object> parameters) {
        return inTime(most, () -> reads.read(name, parameters), () -> false, Away::problem);
    }

    /** Queries that the database ends by itself; a grace longer than their time, nobody answers. */
    public GraphQueries queries(GraphQueries queries) {
        return (name, parameters, rows, time) -> inTime(time.plus(most), () -> queries.run(name, parameters, rows, time), () -> false, Away::problem);
    }

    /** The same for free Cypher: who wrote it hears that it took too long, even where the database cannot end it. */
    public FreeCypher free(FreeCypher cypher) {
        return (query, parameters, limits, gone) -> inTime(limits.time().plus(GRACE),
                () -> cypher.run(query, parameters, limits, gone), gone, () -> FreeRun.tooLong(limits.time()));
    }

    private <T> T inTime(Duration longest, Callable<T> work, BooleanSupplier gone, Supplier<ProblemException> late) {
        Future<T> answer = threads.submit(work);
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (true) {
                try {
                    return answer.get(Math.min(LOOK_NANOS, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (System.nanoTime() >= end || gone.getAsBoolean()) {
                        answer.cancel(true);
                        throw late.get();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Away.problem();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
