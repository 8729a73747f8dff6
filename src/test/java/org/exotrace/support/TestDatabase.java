package org.exotrace.support;

import java.nio.file.Path;
import java.time.Duration;
import org.exotrace.config.Cypher;
import org.exotrace.config.Settings;
import org.exotrace.config.Switch;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;

/**
 * Hands out empty databases: embedded ones, or with {@code -Dexotrace.test.database=external} servers that stand in for
 * somebody's own, of the current Neo4j with {@code current}. A Community server has one database for users, so that each is a
 * server by itself.
 */
public final class TestDatabase {

    private static final String GIVEN = System.getProperty("exotrace.test.database", "embedded");

    /** As the program's health names it. */
    public static final String MODE = GIVEN.equals("current") ? "external" : GIVEN;

    public static final String VERSION = GIVEN.equals("current") ? CurrentNeo4j.version() : "5.26.30";

    /** Of every server that {@link #server} starts. */
    public static final String PASSWORD = "right-password";

    private TestDatabase() {}

    /** Settings for a program on a free port with an empty database of its own. */
    public static Settings fresh() {
        return fresh(null);
    }

    /** @param seeds what it loads; null for what ships */
    static Settings fresh(@Nullable Path seeds) {
        return switch (GIVEN) {
            case "embedded" -> TestGraph.settings(TestGraph.folder(), seeds);
            case "external" -> {
                Neo4j server = server();
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                yield external(server.boltURI().toString(), PASSWORD, seeds);
            }
            case "current" -> external(CurrentNeo4j.start(), PASSWORD, seeds);
            default -> throw new IllegalArgumentException("exotrace.test.database cannot be '%s'".formatted(GIVEN));
        };
    }

    public static Settings external(Neo4j server, String password) {
        return external(server.boltURI().toString(), password);
    }

    public static Settings external(String uri, String password) {
        return external(uri, password, null);
    }

    private static Settings external(String uri, String password, @Nullable Path seeds) {
        return new Settings("127.0.0.1", 0, TestGraph.folder(), seeds, uri, "neo4j", password, null, false)
                .with(Cypher.USUAL.withFree(Switch.ON));
    }

    /** A server that asks for a password, to be closed by whoever starts it. */
    public static Neo4j server() {
        Neo4j server = builder().build();
        setPassword(server.databaseManagementService());
        return server;
    }

    static void setPassword(DatabaseManagementService service) {
        try (var tx = service.database("system").beginTx()) {
            tx.execute("ALTER USER neo4j SET PASSWORD '%s' CHANGE NOT REQUIRED".formatted(PASSWORD));
            tx.commit();
        }
    }

    private static Neo4jBuilder builder() {
        return Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, true)
                .withConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofMillis(500))
                .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    }
}
