package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.DatabaseInfo;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.exotrace.config.Settings;
import org.junit.jupiter.api.Test;

/** Whether the client of a request that takes long still waits, on a server with a resource that takes as long as it does. */
class HangUpIT {

    private static final String HEAD = "POST /api/v1/answer HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

    private final CompletableFuture<Boolean> asked = new CompletableFuture<>();
    private final CompletableFuture<Boolean> found = new CompletableFuture<>();

    @Test
    void aClientThatHangsUpIsSeen() throws Exception {
        try (WebServer server = server(gone -> until(gone, Duration.ofMinutes(1)))) {
            try (Socket client = send(server, HEAD)) {
                assertThat(asked.get(1, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(found.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void aClientThatWaitsIsAnsweredAndSoIsItsNextRequest() throws Exception {
        try (WebServer server = server(gone -> until(gone, Duration.ofMillis(300)));
                Socket client = send(server, HEAD + "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")) {
            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers).contains("\"answered\":true", "\"status\":\"ready\"");
            assertThat(found.get(1, TimeUnit.MINUTES)).isFalse();
        }
    }

    private WebServer server(java.util.function.Predicate<BooleanSupplier> work) {
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Ready(new DatabaseInfo("embedded", "5.26"), new Catalogue(Seeds.DATA, "default", DataVersion.of(Seeds.DATA))));
        Api.Routes routes = api -> api.post("/answer", (query, body, gone) -> {
            asked.complete(true);
            found.complete(work.test(gone));
            return Map.of("answered", true);
        });
        return WebServer.start(new Settings("127.0.0.1", 0, Path.of("none"), null, null, "neo4j", null, null, false), readiness, List.of(routes));
    }

    private static boolean until(BooleanSupplier gone, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        boolean seen = gone.getAsBoolean();
        while (!seen && System.nanoTime() < end) {
            Thread.onSpinWait();
            seen = gone.getAsBoolean();
        }
        return seen;
    }

    private static Socket send(WebServer server, String text) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port());
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
        return client;
    }
}
