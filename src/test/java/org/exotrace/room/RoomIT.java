package org.exotrace.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.cli.Service;
import org.exotrace.config.Cypher;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.support.CypherCases;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a query does ends within its limit, and the server goes on. One server, and one room after the other. */
class RoomIT {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** After its limit, all that a query began has ended within this. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Path FOLDER = TestGraph.folder();
    private static final Path LEFT = FOLDER.resolve("rooms").resolve("1234");
    private static final Service SERVICE = new Service(TestGraph.settings(FOLDER, Seeds.REVIEW).with(Cypher.USUAL.withLimit(LIMIT)));
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(LEFT.resolve("data"));
        address = SERVICE.start();
        SERVICE.openGraph();
        assertThat(LEFT).as("a room that a killed server left").doesNotExist();
    }

    /** Nothing that was tried here reached the store. */
    @AfterAll
    static void stop() {
        SERVICE.close();
        try (GraphClient client = GraphClient.open(TestGraph.settings(FOLDER))) {
            assertThat(DataVersion.of(new GraphStore(client).read())).isEqualTo(DataVersion.of(Seeds.DATA));
            assertThat(client.read("read/foreign", Map.of())).isEmpty();
        }
        assertThat(FOLDER.resolve("rooms")).isEmptyDirectory();
    }

    static Stream<String> attacks() {
        return Stream.of(CypherCases.attacks(), CypherCases.endless()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsRefusedAnsweredInTimeOrEnded(String query) throws Exception {
        answered("RETURN 1 AS x");
        long sent = System.nanoTime();
        HttpResponse<String> answer = post(query);
        assertThat(TestServer.send(address, "GET", "api/v1/statements/G047").statusCode()).isEqualTo(200);
        JsonNode said = TestServer.parse(answer.body());
        assertThat(said.path("code").asText()).as(answer.body()).isEqualTo(switch (answer.statusCode()) {
            case 200 -> "";
            case 400 -> "query-refused";
            default -> "time-limit";
        });
        assertThat(idleWithin(Duration.ofNanos(sent - System.nanoTime()).plus(LIMIT).plus(GRACE))).as("its work has ended").isTrue();
        answered("RETURN 1 AS x");
    }

    @Test
    void aRoomThatWasEndedFromOutsideIsReplaced() {
        answered("RETURN 1 AS x");
        rooms().forEach(ProcessHandle::destroyForcibly);
        rooms().forEach(it -> it.onExit().join());
        answered("RETURN 1 AS x");
    }

    /** A room that a busy machine needs longer to start for is asked again. */
    private static void answered(String query) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        HttpResponse<String> answer = post(query);
        while (answer.statusCode() == 503 && System.nanoTime() < end) {
            answer = post(query);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String query) {
        String body = Json.API.createObjectNode().put("query", query).toString();
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(address + "api/v1/cypher"))
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether rooms stop to use the processor: less than a tenth of it for a while. */
    private static boolean idleWithin(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        do {
            Duration before = cpu();
            Thread.sleep(300);
            if (cpu().minus(before).toMillis() < 30) {
                return true;
            }
        } while (System.nanoTime() < end);
        return false;
    }

    private static Duration cpu() {
        return rooms().map(it -> it.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<ProcessHandle> rooms() {
        return ProcessHandle.current().children().filter(it -> it.info().commandLine().orElse("").contains("org.exotrace.cli.Main room"));
    }
}
