package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.harness.Neo4j;

/** A server of somebody's own, with a password and perhaps with data of theirs. */
class ExternalServerIT {

    private static Neo4j server;

    @BeforeAll
    static void startServer() {
        server = TestDatabase.server();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void isLoadedAndReadThroughTheSameDriver() {
        try (GraphClient client = GraphClient.open(TestDatabase.external(server, TestDatabase.PASSWORD))) {
            GraphStore store = new GraphStore(client);
            store.replace("default", Seeds.DATA, loaded -> {});
            assertThat(DataVersion.of(store.read())).isEqualTo(DataVersion.of(Seeds.DATA));
            assertThat(client.info().mode()).isEqualTo("external");
            foreignDataIsRefusedAndStays(store);
        }
    }

    private void foreignDataIsRefusedAndStays(GraphStore store) {
        try (Driver driver = GraphDatabase.driver(server.boltURI(), AuthTokens.basic("neo4j", TestDatabase.PASSWORD));
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
                .isThrownBy(() -> GraphClient.open(TestDatabase.external(server, "wrong-password")))
                .withMessageContaining("refused the login of user 'neo4j'")
                .withMessageContaining("EXOTRACE_NEO4J_PASSWORD");
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThatExceptionOfType(SurroundingsException.class)
                .isThrownBy(() -> GraphClient.open(TestDatabase.external("bolt://127.0.0.1:1", "x")))
                .withMessageContaining("No Neo4j answers at bolt://127.0.0.1:1");
    }
}
