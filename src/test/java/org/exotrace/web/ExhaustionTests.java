package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.exotrace.failure.Exhaustion;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory that runs out, in a process of its own. */
class ExhaustionTests {

    /** A server with a resource that takes all memory, or a thread that does. */
    static final class Greedy {

        public static void main(String[] where) {
            Exhaustion.watch();
            if (where[0].equals("thread")) {
                new Thread(Greedy::fill).start();
                return;
            }
            Readiness readiness = new Readiness();
            readiness.set(new Readiness.Starting(null, null, Seeds.CATALOGUE));
            WebServer server = WebServer.start(TestGraph.settings(Path.of(where[1])), readiness, List.of(
                    api -> api.one("/fill", query -> where[0].equals("task") ? CompletableFuture.supplyAsync(Greedy::fill).join() : fill())));
            System.out.println(server.port());
        }

        private static Object fill() {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread", "request", "task"})
    void endsTheProcessInOneLineWhereverItIs(String where) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Greedy.class.getName(), where, TestGraph.folder().toString()).start();
        try {
            if (!where.equals("thread")) {
                int port = Integer.parseInt(process.inputReader(StandardCharsets.UTF_8).readLine());
                CompletableFuture<HttpResponse<String>> asked = HttpClient.newHttpClient().sendAsync(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/fill".formatted(port))).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(asked.handle((answer, failure) -> failure != null).get(60, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(3);
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).contains("ran out of memory", "-Xmx");
        } finally {
            process.destroyForcibly();
        }
    }
}
