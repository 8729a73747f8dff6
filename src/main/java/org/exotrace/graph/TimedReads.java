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
import java.util.function.Supplier;
import org.exotrace.failure.ProblemException;

/**
 * Reads that a request waits for, and not for long: the driver itself would wait for minutes on a server that neither
 * answers nor hangs up. Safe for use by many threads.
 */
public final class TimedReads implements GraphReads {

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
        return inTime(most, () -> reads.read(name, parameters), Away::problem);
    }

    /** Queries that the database ends by itself; a grace longer than their time, nobody answers. */
    public GraphQueries queries(GraphQueries queries) {
        return (name, parameters, rows, time) -> inTime(time.plus(most),
                () -> queries.run(name, parameters, rows, time), Away::problem);
    }

    /** The same for free Cypher: who wrote it hears that it took too long, even where the database cannot end it. */
    public FreeCypher free(FreeCypher cypher) {
        return (query, parameters, limits) -> inTime(limits.time().plus(most), () -> cypher.run(query, parameters, limits),
                () -> FreeRun.tooLong(limits.time()));
    }

    private <T> T inTime(Duration longest, Callable<T> work, Supplier<ProblemException> late) {
        Future<T> answer = threads.submit(work);
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw late.get();
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
