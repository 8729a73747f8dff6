package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestDatabase;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.neo4j.harness.Neo4j;

/** Two programs serve from one Neo4j server, and a third loads into it. */
class TwoProgramsIT {

    private static final Path LAB = Path.of("examples/lab");

    @Test
    void whatIsLoadedThroughOneIsAnsweredByTheOthersWithinTenSeconds() {
        try (Neo4j server = TestDatabase.server()) {
            Settings settings = TestDatabase.external(server, TestDatabase.PASSWORD);
            try (GraphClient loader = GraphClient.open(settings); Service one = new Service(settings); Service other = new Service(settings)) {
                GraphStore store = new GraphStore(loader);
                store.replace(Stored.CUSTOM, Seeds.DATA, done -> {});
                String first = served(one);
                String second = served(other);
                for (DataSet next : List.of(SeedReader.put(Seeds.DATA, LAB, null, warning -> {}), Seeds.DATA)) {
                    store.replace(Stored.CUSTOM, next, done -> {});
                    for (String address : List.of(first, second)) {
                        assertThat(becomes(address, DataVersion.of(next))).isLessThan(Duration.ofSeconds(10));
                        assertThat(statements(address)).isEqualTo(next.statements().size());
                    }
                }
            }
        }
    }

    private static String served(Service service) {
        String address = service.start();
        service.openGraph();
        assertThat(health(address).path("status").asText()).isEqualTo("ready");
        return address;
    }

    private static Duration becomes(String address, String version) {
        Instant asked = Instant.now();
        while (!health(address).path("data_version").asText().equals(version) && Duration.between(asked, Instant.now()).toSeconds() < 20) {
            Thread.onSpinWait();
        }
        return Duration.between(asked, Instant.now());
    }

    private static int statements(String address) {
        return TestServer.parse(TestServer.send(address, "GET", "api/v1/statements?limit=1").body()).path("total").asInt();
    }

    private static JsonNode health(String address) {
        return TestServer.parse(TestServer.send(address, "GET", "api/v1/health").body());
    }
}
