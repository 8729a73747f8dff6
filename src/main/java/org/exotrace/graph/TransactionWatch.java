package org.exotrace.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Holds the transactions of strangers to their limit. Neo4j looks for a stop between rows only, and a client may set a
 * limit of its own: a query that goes on after its end was asked for ends with the process.
 */
final class TransactionWatch {

    /** Exit code of a process that a query could not be ended in. */
    private static final int ENDLESS = 4;
    private static final Duration GRACE = Duration.ofMillis(1_000);
    private static final int EVERY_MILLIS = 200;

    private final List<KernelTransactions> databases;

    TransactionWatch(GraphDatabaseAPI... databases) {
        this.databases = Stream.of(databases)
                .map(it -> it.getDependencyResolver().resolveDependency(KernelTransactions.class)).toList();
    }

    /** Until the process ends. */
    void start(Duration longest) {
        Thread thread = new Thread(() -> watch(longest), "transaction-watch");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    void endAll() {
        running().forEach(it -> it.markForTermination(Status.Transaction.Terminated));
    }

    private void watch(Duration longest) {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                running().forEach(it -> end(it, longest));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that is only left open does no work, and ends when its client says something. */
    private static void end(KernelTransactionHandle transaction, Duration longest) {
        long age = System.currentTimeMillis() - transaction.startTime();
        if (age > longest.toMillis()) {
            transaction.markForTermination(Status.Transaction.TransactionTimedOut);
        }
        if (age > longest.plus(GRACE).toMillis() && transaction.executingQuery().isPresent()) {
            Runtime.getRuntime().halt(ENDLESS);
        }
    }

    private Stream<KernelTransactionHandle> running() {
        return databases.stream().map(KernelTransactions::executingTransactions).flatMap(Collection::stream);
    }
}
