package org.exotrace.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

import inet.ipaddr.IPAddressString;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.logging.log4j.status.StatusLogger;
import org.exotrace.config.Program;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** What an embedded Neo4j is told: little to keep in memory, nothing to fetch, and no way in but Bolt on the loopback interface. */
final class EmbeddedSettings {

    /** LOAD CSV fetches nothing from any address. */
    private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    /** What a load of 200 000 rows in one transaction passes, and a query that gathers everything does not. */
    private static final long TRANSACTION = ByteUnit.mebiBytes(384);

    private EmbeddedSettings() {}

    /** Opens the store, for ourselves or as a copy for strangers. */
    static DatabaseManagementService build(Path folder, @Nullable CopyOptions copy) {
        // Inside our jar its own manifest, where it would look, is gone.
        System.setProperty("internal.neo4j.custom.version", Program.neo4jVersion());
        // A log that cannot be written is told in one line with the rest, not in stack traces of its own.
        StatusLogger.getLogger().getFallbackListener().setStream(new PrintStream(OutputStream.nullOutputStream()));
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", copy == null ? 0 : copy.port()))
                .setConfig(GraphDatabaseSettings.read_only_databases, copy == null ? Set.of() : Set.of(DEFAULT_DATABASE_NAME))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // The password is a long random one. Who knows it and tries while a store opens, before it is set, is not locked out.
                .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
                .setConfig(GraphDatabaseInternalSettings.show_setting, false)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, copy == null ? TRANSACTION : ofHeap(TRANSACTION))
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofMillis(500))
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
                .build();
    }

    /** So that a query that gathers too much is refused, as a rule, before the process has no memory left. */
    private static long ofHeap(long most) {
        return Math.min(most, Runtime.getRuntime().maxMemory() / 2);
    }
}
