package org.exotrace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The current Neo4j as a server of somebody's own: a process with the Java that it asks for, newer than ours. */
final class CurrentNeo4j {

    private static final Path JARS = Path.of("target", "neo4j-current");
    /** Home of that Java. */
    private static final Path JAVA = Path.of(System.getProperty("neo4j.java", System.getProperty("java.home")));

    private CurrentNeo4j() {}

    /** @return where it listens; it asks for {@link TestDatabase#PASSWORD} */
    static String start() {
        if (!Files.isDirectory(JARS)) {
            throw new IllegalStateException("There is no %s. Make it: ./mvnw -f src/test/neo4j/pom.xml".formatted(JARS));
        }
        try {
            Path home = TestGraph.folder();
            int port = freePort();
            Files.writeString(home.resolve("neo4j.conf"), """
                    server.bolt.listen_address=127.0.0.1:%d
                    server.http.enabled=false
                    dbms.usage_report.enabled=false
                    server.memory.pagecache.size=64m
                    """.formatted(port));
            Process process = new ProcessBuilder(JAVA.resolve("bin/java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-cp", JARS + "/*",
                    "--add-opens=java.base/java.nio=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "org.neo4j.server.Neo4jCommunity",
                    "--home-dir=" + home, "--config-dir=" + home).redirectErrorStream(true).redirectOutput(home.resolve("said.log").toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            String uri = "bolt://127.0.0.1:" + port;
            setPassword(uri, process, home.resolve("said.log"));
            return uri;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the name of its jar. */
    static String version() {
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.map(it -> it.getFileName().toString()).filter(it -> it.matches("neo4j-[0-9].*\\.jar")).findFirst().orElseThrow()
                    .replaceAll("neo4j-|\\.jar", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Tries until it answers, as long as it lives. */
    private static void setPassword(String uri, Process process, Path said) throws IOException {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "neo4j"), Config.builder().withLogging(Logging.none()).build())) {
            while (true) {
                try (Session system = driver.session(SessionConfig.forDatabase("system"))) {
                    system.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new", Map.of("new", TestDatabase.PASSWORD)).consume();
                    return;
                } catch (Neo4jException e) {
                    if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                        throw new IllegalStateException(String.join("\n", tail(Files.readAllLines(said))), e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tail(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - 20), lines.size());
    }
}
