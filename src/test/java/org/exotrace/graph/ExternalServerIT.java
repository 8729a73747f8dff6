package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A server of somebody's own, with a password and perhaps with data of theirs. */
class ExternalServerIT {

    private static Neo4j server;

    @BeforeAll
    static void startServer() {
        server = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, true)
                .withConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofMillis(500))
                .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
        try (var tx = server.databaseManagementService().database("system").beginTx()) {
            tx.execute("ALTER USER neo4j SET PASSWORD 'right-password' CHANGE NOT REQUIRED");
            tx.commit();
        }
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void isLoadedAndReadThroughTheSameDriver() {
        try (GraphClient client = GraphClient.open(settings("right-password"))) {
            GraphStore store = new GraphStore(client);
            store.replace("default", Seeds.DATA, loaded -> {});
            assertThat(DataVersion.of(store.read())).isEqualTo(DataVersion.of(Seeds.DATA));
            assertThat(client.info().mode()).isEqualTo("external");
            foreignDataIsRefusedAndStays(store);
        }
    }

    private void foreignDataIsRefusedAndStays(GraphStore store) {
        try (Driver driver = GraphDatabase.driver(server.boltURI(), AuthTokens.basic("neo4j", "right-password"));
                Session session = driver.session()) {
            session.run("CREATE (:Patient {name: 'not ours'})").consume();
            assertThatExceptionOfType(SurroundingsException.class)
                    .isThrownBy(() -> store.replace("default", Seeds.DATA, loaded -> {}))
                    .withMessageContaining("holds data that is not Exotrace's");
            assertThat(session.run("MATCH (p:Patient) RETURN p.name AS name").single().get("name").asString())
                    .isEqualTo("not ours");
            session.run("MATCH (p:Patient) DELETE p").consume();
        }
    }

    @Test
    void saysWhichLoginWasRefused() {
        assertThatExceptionOfType(SurroundingsException.class)
                .isThrownBy(() -> GraphClient.open(settings("wrong-password")))
                .withMessageContaining("refused the login of user 'neo4j'")
                .withMessageContaining("EXOTRACE_NEO4J_PASSWORD");
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThatExceptionOfType(SurroundingsException.class)
                .isThrownBy(() -> GraphClient.open(settings("bolt://127.0.0.1:1", "x")))
                .withMessageContaining("No Neo4j answers at bolt://127.0.0.1:1");
    }

    private static Settings settings(String password) {
        return settings(server.boltURI().toString(), password);
    }

    private static Settings settings(String uri, String password) {
        return new Settings("127.0.0.1", 0, TestGraph.folder(), null, uri, "neo4j", password, null, false);
    }
}
