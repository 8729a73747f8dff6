package org.exotrace.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.exotrace.config.Program;
import org.exotrace.failure.SurroundingsException;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j in this process: durable in a folder, reached over Bolt on a free port of the loopback interface,
 * with a password made anew at each start. Everything else talks to it through the driver, as to any server.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    static final String USER = "neo4j";
    private static final Duration OPENING = Duration.ofMinutes(2);

    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

    private EmbeddedNeo4j(DatabaseManagementService service, URI uri, String password) {
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /** @throws SurroundingsException when the folder is in use, cannot be written, or the store does not open */
    static EmbeddedNeo4j start(Path folder) {
        DatabaseManagementService service = build(folder);
        try {
            GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
            if (!database.isAvailable(OPENING.toMillis())) {
                throw new SurroundingsException(
                        "The store in '%s' did not open. Its log is %s; to begin anew, give another folder with --data."
                                .formatted(folder, folder.resolve("logs").resolve("debug.log")));
            }
            String password = newPassword(service);
            var address = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            return new EmbeddedNeo4j(service, URI.create("bolt://127.0.0.1:" + address.getPort()), password);
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementService build(Path folder) {
        try {
            Files.createDirectories(folder);
            // Inside our jar its own manifest, where it would look, is gone.
            System.setProperty("internal.neo4j.custom.version", Program.neo4jVersion());
            return new DatabaseManagementServiceBuilder(folder)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .setConfig(HttpConnector.enabled, false)
                    .setConfig(HttpsConnector.enabled, false)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                    .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                    .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                    .setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
                    .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
                    .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                    .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofMillis(500))
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                    .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
                    .build();
        } catch (IOException e) {
            throw new SurroundingsException(
                    "The store folder '%s' cannot be made (%s). Give one that you may write to with --data."
                            .formatted(folder, e.getClass().getSimpleName()), e);
        } catch (RuntimeException e) {
            throw explain(folder, e);
        }
    }

    private static SurroundingsException explain(Path folder, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return new SurroundingsException(
                        "The store in '%s' is in use by another process. Stop that one, or give another folder with --data."
                                .formatted(folder), failure);
            }
        }
        return new SurroundingsException(
                "The store in '%s' cannot be opened: %s. Check that the folder may be written to, or give another with --data."
                        .formatted(folder, root(failure)), failure);
    }

    private static String root(Throwable failure) {
        return failure.getCause() == null ? String.valueOf(failure.getMessage()) : root(failure.getCause());
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

    @Override
    public void close() {
        service.shutdown();
    }
}
