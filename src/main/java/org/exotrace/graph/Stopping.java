package org.exotrace.graph;

import java.nio.file.Path;
import org.exotrace.failure.SurroundingsException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops an embedded Neo4j, where the disk lets it. */
final class Stopping {

    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);

    private Stopping() {}

    /** @throws SurroundingsException when the disk has no room for an orderly stop */
    static void stop(DatabaseManagementService service, Path folder) {
        if (!Watched.run("neo4j-stop", folder, true, () -> shutdown(service))) {
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
