package org.exotrace.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.exotrace.config.Cypher;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.CypherLibrary;
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
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** The copy that other clients see at {@code --bolt-port}, through a driver of their own in sessions that ask for writing. */
class BoltRoomIT {

    private static final Path FOLDER = TestGraph.folder();
    private static final Rooms ROOMS = new Rooms(FOLDER, Cypher.USUAL.withBolt(0, Duration.ofSeconds(5)), TestGraph::client);
    private static BoltRoom room;
    private static String uri;
    private static Driver theirs;

    @BeforeAll
    static void open() throws IOException {
        room = BoltRoom.open(ROOMS, 0);
        uri = room.address().split(" ")[0];
        theirs = driver();
    }

    private static Driver driver() throws IOException {
        return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", Files.readString(passwordFile()).strip()));
    }

    private static Path passwordFile() {
        return Path.of(room.address().replaceFirst(".*password in ", ""));
    }

    @AfterAll
    static void close() {
        theirs.close();
        room.close();
        assertThat(passwordFile()).doesNotExist();
        assertThat(FOLDER.resolve("rooms")).isEmptyDirectory();
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
    void asksForThePasswordThatOnlyTheOwnerOfItsFileReads() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile()))).isEqualTo("rw-------");
        assertThat(room.address()).startsWith("bolt://127.0.0.1:").doesNotContain(Files.readString(passwordFile()).strip());
        try (Driver stranger = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(stranger::verifyConnectivity);
        }
    }

    /** Neither a limit of the client's own nor work within one row keeps it: the room ends, and with it a user that was added. */
    @Test
    void aQueryThatCannotBeEndedEndsWithTheRoomAndAnotherOpensAtTheSamePort() {
        assertThat(users()).containsExactly("neo4j");
        try (Session session = theirs.session(SessionConfig.forDatabase("system"))) {
            session.run("CREATE USER eve SET PASSWORD 'abcdefgh1' CHANGE NOT REQUIRED").consume();
        }
        assertThat(users()).containsExactly("eve", "neo4j");
        try (Session session = theirs.session()) {
            var longer = TransactionConfig.builder().withTimeout(Duration.ofMinutes(10)).build();
            assertThatExceptionOfType(Neo4jException.class).isThrownBy(
                    () -> session.run("RETURN reduce(s = 0, x IN range(0, 100000000000) | s + x)", Map.of(), longer).consume());
        }
        assertThat(usersOfTheNext()).containsExactly("neo4j");
    }

    private static List<String> users() {
        try (Session session = theirs.session(SessionConfig.forDatabase("system"))) {
            return session.run("SHOW USERS YIELD user RETURN user ORDER BY user").list(row -> row.get("user").asString());
        }
    }

    /** As soon as it answers, which takes as long as a busy machine needs to start it. */
    private static List<String> usersOfTheNext() {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            try {
                return users();
            } catch (Neo4jException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Rooms others = new Rooms(TestGraph.folder(), Cypher.USUAL, TestGraph::client);
            assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> BoltRoom.open(others, taken.getLocalPort()))
                    .withMessageContaining("--bolt-port");
        }
    }
}
