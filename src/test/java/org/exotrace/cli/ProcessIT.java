package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exotrace.graph.GraphClient;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Jar;
import org.exotrace.support.LoadedStore;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runnable jar as a user starts it: a process of its own. */
class ProcessIT {

    @Test
    void aPortThatIsTakenIsOneLineAndExitCode3() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = Jar.start("--port", String.valueOf(taken.getLocalPort()), "--data", TestGraph.folder().toString());
            String errors = new String(process.getErrorStream().readAllBytes());
            assertThat(process.waitFor()).isEqualTo(3);
            assertThat(errors.lines().filter(line -> line.startsWith("Port"))).containsExactly(
                    "Port %d on 127.0.0.1 cannot be used: another program has it, or it needs rights. Give another with --port, 0 for a free one."
                            .formatted(taken.getLocalPort()));
            assertThat(errors).doesNotContain("\tat ");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsOneLineAndExitCode3() throws Exception {
        Process process = Jar.start("--port", "0", "--neo4j-uri", "bolt://127.0.0.1:1");
        String errors = new String(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(errors).contains("No Neo4j answers at bolt://127.0.0.1:1. Check the address, and that the server runs.")
                .doesNotContain("\tat ");
    }

    @Test
    void stopsWhenToldAndLosesNothing() throws Exception {
        Path folder = TestGraph.folder().resolve("made/by it");
        Served first = serveAndStop(folder);
        Served second = serveAndStop(folder);
        assertThat(first.health()).contains("\"statements\":%d".formatted(Seeds.Shipped.DATA.statements().size()), "\"status\":\"ready\"", "\"version\":\"5.26.30\"");
        assertThat(second.health()).isEqualTo(first.health());
        assertThat(rights(folder)).isEqualTo("rwx------");
        for (String kept : List.of("catalogue.json.gz", "catalogue.json.gz.sha256")) {
            assertThat(rights(folder.resolve(kept))).as(kept).isEqualTo("rw-------");
        }
        System.err.printf("stopped after %d and %d ms%n", first.stopping().toMillis(), second.stopping().toMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx64m", "-Xmx128m"})
    void tooLittleMemoryIsOneLineAndExitCode3(String heap) throws Exception {
        List<String> command = Jar.command("--port", "0", "--data", TestGraph.folder().toString()).command();
        command.add(1, heap);
        Process process = new ProcessBuilder(command).start();
        String errors = new String(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(errors).contains("MB was not enough. Give java more: -Xmx512m is enough for the shipped data.")
                .doesNotContain("swagger", "\tat ");
    }

    @Test
    void aFolderInUseIsOneLineAndExitCode3() throws Exception {
        Path folder = LoadedStore.copy();
        try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
            assertThat(client.info().mode()).isEqualTo("embedded");
            Process second = Jar.start("--port", "0", "--data", folder.toString());
            String errors = new String(second.getErrorStream().readAllBytes());
            assertThat(second.waitFor()).isEqualTo(3);
            assertThat(errors).contains("is in use by another process").doesNotContain("\tat ");
        }
    }

    @Test
    void checksTheShippedSeedsWhereThereAreNone() throws Exception {
        Process process = Jar.command("check").directory(TestGraph.folder().toFile()).start();
        assertThat(process.inputReader().lines()).hasSize(2).allMatch(line -> line.contains("warning [computed-sign]"));
        assertThat(new String(process.getErrorStream().readAllBytes()))
                .contains("the shipped seeds: no errors, 2 warnings in %d files.".formatted(Seeds.paths("").size()));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void runsFromCompiledClassesWithoutTheJar() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "org.exotrace.cli.Main", "--port", "0", "--data", LoadedStore.copy().toString()).start();
        try {
            assertThat(health(process)).contains("\"status\":\"ready\"", "\"statements\":120");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void badSeedsAreExitCode1AndTheStoreKeepsWhatItHeld() throws Exception {
        Path folder = LoadedStore.copy();
        SeedCopy bad = SeedCopy.in(TestGraph.folder().resolve("bad")).change("G047", "traps: [T27]", "traps: [T99]");
        for (List<String> command : List.of(
                List.of("load", bad.folder().toString()), List.of("--port", "0", "--seeds", bad.folder().toString()))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--data", folder.toString()));
            Process process = Jar.start(arguments.toArray(String[]::new));
            String errors = new String(process.getErrorStream().readAllBytes());
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(errors).contains(bad.file("G047") + ":44: error [unknown-trap] ").doesNotContain("\tat ");
        }
        assertThat(serveAndStop(folder).health()).contains("\"data_version\":\"" + DataVersion.of(Seeds.DATA) + "\"", "\"statements\":120");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** What health said, and how long stopping took. */
    private record Served(String health, Duration stopping) {}

    /** Serves until ready, and stops as Ctrl-C does. */
    private static Served serveAndStop(Path folder) throws Exception {
        Process process = Jar.start("--port", "0", "--data", folder.toString());
        String health = health(process);
        Instant before = Instant.now();
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Served(health, Duration.between(before, Instant.now()));
    }

    /** What health says once the log says ready. */
    private static String health(Process process) throws IOException {
        String address = process.inputReader().readLine().replace("Exotrace: ", "");
        List<String> log = process.errorReader().lines().takeWhile(line -> !line.contains("Ready: ")).toList();
        assertThat(log).noneMatch(line -> line.contains("ERROR")).noneMatch(line -> line.contains("\tat "));
        return TestServer.send(address, "GET", "api/v1/health").body();
    }
}
