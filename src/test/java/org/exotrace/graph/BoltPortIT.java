package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.exotrace.config.Access;
import org.exotrace.config.Settings;
import org.exotrace.config.Switch;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.support.LoadedStore;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** The embedded store as other clients see it, through a driver of their own in sessions that ask for writing. */
class BoltPortIT {

    private static final Path FOLDER = LoadedStore.copy();
    private static GraphClient ours;
    private static Driver theirs;

    @BeforeAll
    static void openToOthers() {
        ours = GraphClient.openForReaders(settings(0));
        BoltAddress address = ours.bolt().orElseThrow();
        theirs = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()));
    }

    @AfterAll
    static void close() {
        theirs.close();
        ours.close();
    }

    private static Settings settings(int port) {
        return new Settings("127.0.0.1", 0, FOLDER, null, null, "neo4j", null, null, false, Switch.LOOPBACK, port, Access.USUAL, null);
    }

    @Test
    void answersTheQueryOfTheReadme() {
        try (Session session = theirs.session()) {
            assertThat(session.run(CypherLibrary.get("analysis/within_one_statement").text(), Map.of("symbol", "CD274")).list()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE (n:Exotrace)",
        "MATCH (n) SET n.x = 1",
        "MATCH (n) DETACH DELETE n",
        "CREATE INDEX x FOR (n:Entity) ON (n.x)",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "LOAD CSV FROM 'http://127.0.0.1/' AS line RETURN line",
        "LOAD CSV FROM 'http://[::1]/' AS line RETURN line",
        "LOAD CSV FROM 'ftp://localhost/x' AS line RETURN line",
        "SHOW SETTINGS"
    })
    void takesNoWriteAndReadsNoFileNorAddress(String query) {
        try (Session session = theirs.session()) {
            assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run(query).consume())
                    .satisfies(it -> assertThat(it.getMessage()).doesNotContain("Connection refused"));
        }
    }

    @Test
    void asksForThePassword() {
        try (Driver stranger = GraphDatabase.driver(ours.bolt().orElseThrow().uri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(stranger::verifyConnectivity);
        }
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings other = new Settings("127.0.0.1", 0, TestGraph.folder(), null, null, "neo4j", null, null, false,
                    Switch.LOOPBACK, taken.getLocalPort(), Access.USUAL, null);
            assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> GraphClient.openForReaders(other))
                    .withMessageContaining("--bolt-port");
        }
    }
}
