package org.exotrace.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.logging.log4j.status.StatusLogger;
import org.exotrace.config.Program;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;

/**
 * A Neo4j in this process: durable in a folder, reached over Bolt on a free port of the loopback interface,
 * with a password made anew at each start. Everything else talks to it through the driver, as to any server.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    static final String USER = "neo4j";
    /** What a busy machine may need for it, until it answers its first query. */
    static final Duration OPENING = Duration.ofMinutes(2);

    /** LOAD CSV fetches nothing from any address. */
    private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    /** What a load of 200 000 rows in one transaction passes, and a query that gathers everything does not. */
    private static final long TRANSACTION = ByteUnit.mebiBytes(384);

    private final Path folder;
    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

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

    /**
     * The same store for other clients too: on a port that they know, and no database of theirs takes a write.
     *
     * @param port 0 for a free one
     */
    static EmbeddedNeo4j startForReaders(Path folder, int port) {
        return start(folder, port);
    }

    private static EmbeddedNeo4j start(Path folder, @Nullable Integer readersPort) {
        StoreFolder.make(folder);
        return Watched.get("neo4j-open", folder, () -> open(folder, readersPort))
                .orElseThrow(() -> StoreFailure.noRoom(folder, null));
    }

    private static EmbeddedNeo4j open(Path folder, @Nullable Integer readersPort) {
        DatabaseManagementService service = null;
        try (Creating creating = Creating.begin(folder)) {
            service = build(folder, readersPort);
            GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
            // Asked first: a database that failed would be waited for to the last.
            Throwable failed = failure(service, database);
            if (failed != null || !database.isAvailable(OPENING.toMillis())) {
                throw new IllegalStateException("it did not become available", failed);
            }
            creating.done();
            StoreFolder.close(folder);
            String password = newPassword(service);
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

    private static DatabaseManagementService build(Path folder, @Nullable Integer readersPort) {
        // Inside our jar its own manifest, where it would look, is gone.
        System.setProperty("internal.neo4j.custom.version", Program.neo4jVersion());
        // A log that cannot be written is told in one line with the rest, not in stack traces of its own.
        StatusLogger.getLogger().getFallbackListener().setStream(new PrintStream(OutputStream.nullOutputStream()));
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", readersPort == null ? 0 : readersPort))
                .setConfig(GraphDatabaseSettings.read_only_databases, readersPort == null ? Set.of() : Set.of(DEFAULT_DATABASE_NAME))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
                .setConfig(GraphDatabaseInternalSettings.show_setting, false)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, TRANSACTION)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofMillis(500))
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
                .build();
    }

    private static String newPassword(DatabaseManagementService service) {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        CypherFile change = CypherLibrary.get("schema/password");
        try (Transaction tx = service.database(SYSTEM_DATABASE_NAME).beginTx()) {
            tx.execute(change.text(), Map.of("password", password));
            tx.commit();
        }
        return password;
    }

    URI uri() {
        return uri;
    }

    String password() {
        return password;
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
    public void close() {
        Stopping.stop(service, folder);
    }
}
