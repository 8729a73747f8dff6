package org.exotrace.graph;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.exotrace.failure.SurroundingsException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops an embedded Neo4j. On a full disk Neo4j prints a stack trace and tries to write its pages for ever: such a
 * stop is given up. Nothing is lost by it, since what was committed is in the log, and the next start replays that.
 */
final class Stopping {

    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);
    private static final long PAGES = 80L << 20;
    private static final int PATIENCE_MILLIS = 2_000;

    private Stopping() {}

    /** @throws SurroundingsException when the disk has no room for an orderly stop */
    static void stop(DatabaseManagementService service, Path folder) {
        PrintStream errors = System.err;
        if (StoreFailure.hasLessThan(PAGES, folder)) {
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        }
        Thread stopping = new Thread(() -> shutdown(service), "neo4j-stop");
        stopping.setDaemon(true);
        stopping.start();
        try {
            do {
                stopping.join(PATIENCE_MILLIS);
            } while (stopping.isAlive() && !StoreFailure.hasLittleRoom(folder));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.setErr(errors);
        }
        if (stopping.isAlive()) {
            throw new SurroundingsException(
                    "The disk has no room to close the store in '%s'. What was loaded is kept: make room and start again."
                            .formatted(folder));
        }
    }

    private static void shutdown(DatabaseManagementService service) {
        try {
            service.shutdown();
        } catch (RuntimeException e) {
            LOG.debug("The store did not stop in order", e);
        }
    }
}
