package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.exotrace.cli.Service;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.support.RestartableServer;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server of somebody's own goes away in the middle, and comes back. */
class DatabaseAwayIT {

    private static final String NEIGHBOURS = "entities/gene:CD274/neighbours";

    private static RestartableServer server;

    @BeforeAll
    static void startServer() throws Exception {
        server = new RestartableServer();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void answersFromTheSnapshotGoOnAndNeighboursComeBack() {
        try (Service service = new Service(server.settings())) {
            String address = service.start();
            service.openGraph();
            String before = get(address, NEIGHBOURS).body();
            server.stop();
            for (String resource : List.of("statements", "statements/G047", "entities", "entities/gene:CD274",
                    "entities/gene:CD274/statements", "search?q=PD-L1", "publications", "health")) {
                assertThat(get(address, resource).statusCode()).as(resource).isEqualTo(200);
            }
            for (int attempt = 0; attempt < 3; attempt++) {
                Instant asked = Instant.now();
                HttpResponse<String> away = get(address, NEIGHBOURS);
                assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(6));
                assertThat(away.statusCode()).isEqualTo(503);
                assertThat(TestServer.parse(away.body()).path("code").asText()).isEqualTo("database-away");
                assertThat(away.headers().firstValue("Retry-After")).isPresent();
            }
            server.start();
            assertThat(get(address, NEIGHBOURS).body()).isEqualTo(before);
        }
    }

    @Test
    void aLoadThatLosesItsDatabaseLeavesTheOldData() {
        try (GraphClient client = GraphClient.open(server.settings())) {
            GraphStore store = new GraphStore(client);
            store.replace("default", Seeds.DATA, loaded -> {});
            assertThatExceptionOfType(SurroundingsException.class)
                    .isThrownBy(() -> store.replace("custom", Seeds.DATA, loaded -> {
                        if (loaded == 60) {
                            server.stop();
                        }
                    }))
                    .withMessage("The database went away during the load, and holds what it held before, or the new data whole."
                            + " Start again once it answers.");
            server.start();
            assertThat(store.stored()).contains(new GraphStore.Stored("default", DataVersion.of(Seeds.DATA)));
            assertThat(DataVersion.of(store.read())).isEqualTo(DataVersion.of(Seeds.DATA));
        }
    }

    private static HttpResponse<String> get(String address, String resource) {
        return TestServer.send(address, "GET", "api/v1/" + resource);
    }
}
