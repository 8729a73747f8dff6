package org.exotrace.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.kernel.database.Database;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;

/**
 * A Neo4j in this process: durable in a folder, reached over Bolt on a free port of the loopback interface,
 * with a password made anew at each start. Everything else talks to it through the driver, as to any server.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    /** What a busy machine may need for it, until it answers its first query. */
    static final Duration OPENING = Duration.ofMinutes(2);

    private final Path folder;
    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;
    private boolean closed;

    private EmbeddedNeo4j(Path folder, DatabaseManagementService service, URI uri, String password) {
        this.folder = folder;
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /** @throws SurroundingsException when the folder is in use, cannot be written, or the store does not open */
    static EmbeddedNeo4j start(Path folder) {
        return start(folder, null);
    }

    /** A copy of a store, for strangers: it takes no write. */
    static EmbeddedNeo4j startCopy(Path folder, CopyOptions options) {
        return start(folder, options);
    }

    private static EmbeddedNeo4j start(Path folder, @Nullable CopyOptions copy) {
        StoreFolder.make(folder);
        return Watched.get("neo4j-open", folder, () -> open(folder, copy))
                .orElseThrow(() -> StoreFailure.noRoom(folder, null));
    }

    private static EmbeddedNeo4j open(Path folder, @Nullable CopyOptions copy) {
        DatabaseManagementService service = null;
        try (Creating creating = Creating.begin(folder)) {
            StoreSwitch.undo(folder);
            service = EmbeddedSettings.build(folder, copy);
            GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
            // Asked first: a database that failed would be waited for to the last.
            Throwable failed = failure(service, database);
            if (failed != null || !database.isAvailable(OPENING.toMillis())) {
                throw new IllegalStateException("it did not become available", failed);
            }
            creating.done();
            StoreSwitch.clear(folder);
            StoreFolder.close(folder);
            String password = copy == null ? Password.fresh() : copy.password();
            new Users(service).onlyOne(password);
            var address = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            return new EmbeddedNeo4j(folder, service, URI.create("bolt://127.0.0.1:" + address.getPort()), password);
        } catch (IOException | RuntimeException | LinkageError e) {
            SurroundingsException failure = StoreFailure.opening(folder, e);
            if (service != null) {
                stop(service, folder, failure);
            }
            throw failure;
        }
    }

    /** What needs no query. */
    PlainStore plainly() {
        return new PlainStore(service.database(DEFAULT_DATABASE_NAME));
    }

    private TransactionWatch transactions() {
        return new TransactionWatch((GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME),
                (GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME));
    }

    /** From now on no transaction lasts longer. */
    void limit(Duration longest) {
        transactions().start(longest);
    }

    /** Ends what runs, as far as it can be ended. */
    void endTransactions() {
        transactions().endAll();
    }

    private static void stop(DatabaseManagementService service, Path folder, SurroundingsException failure) {
        try {
            Stopping.stop(service, folder);
        } catch (SurroundingsException e) {
            failure.addSuppressed(e);
        }
    }

    /** The store does not throw when a database does not start: it keeps the reason. */
    private static @Nullable Throwable failure(DatabaseManagementService service, GraphDatabaseAPI database) {
        return ((GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME)).getDependencyResolver()
                .resolveDependency(DatabaseStateService.class)
                .causeOfFailure(database.databaseId())
                .orElse(null);
    }

    /** Files hold everything once it is told to write what is in memory. */
    void copyTo(Path copy) {
        plainly().awaitIndexes();
        try {
            ((GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME)).getDependencyResolver()
                    .resolveDependency(CheckPointer.class)
                    .forceCheckPoint(new SimpleTriggerInfo("copy"));
        } catch (IOException e) {
            throw StoreFailure.writing(folder, e, "is as it was");
        }
        StoreCopy.make(folder, copy);
    }

    /**
     * Makes a new graph beside the one that is open, and puts it in its place; the old one goes when the rest is done, and comes back
     * with the next start where it is not.
     *
     * @param rest what is still to be done to the new one
     */
    void replace(StoreImport content, Runnable rest) throws IOException {
        DependencyResolver resolver = ((GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME)).getDependencyResolver();
        content.into(Neo4jLayout.of(StoreSwitch.next(folder)).databaseLayout(DEFAULT_DATABASE_NAME), resolver.resolveDependency(Config.class));
        try (StoreSwitch change = exchange(resolver.resolveDependency(Database.class))) {
            rest.run();
            change.done();
        }
    }

    /** Never beside or behind the stop of the whole. */
    private synchronized StoreSwitch exchange(Database database) throws IOException {
        if (closed) {
            throw new IOException("The store was closed meanwhile");
        }
        database.stop();
        StoreSwitch change = StoreSwitch.exchange(folder);
        try {
            database.start();
            return change;
        } catch (RuntimeException e) {
            try (change) {
                throw e;
            }
        }
    }

    URI uri() {
        return uri;
    }

    String password() {
        return password;
    }

    Path folder() {
        return folder;
    }

    /** Why a write failed: what Neo4j says over Bolt leaves out the reason that lies with the disk. */
    SurroundingsException writing(RuntimeException failure, String state) {
        Throwable panic = ((GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME)).getDependencyResolver()
                .resolveDependency(DatabaseHealth.class)
                .causeOfPanic();
        return StoreFailure.writing(folder, panic == null ? failure : panic, state);
    }

    /** @throws SurroundingsException when the disk has no room for an orderly stop */
    @Override
    public synchronized void close() {
        closed = true;
        Stopping.stop(service, folder);
    }
}
