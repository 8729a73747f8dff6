package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.exotrace.cli.Service;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestDatabase;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HealthIT {

    @Test
    void saysReadyWithDatabaseVersionAndCounts() {
        JsonNode health = TestServer.json("/health");
        assertThat(health.path("status").asText()).isEqualTo("ready");
        assertThat(health.path("progress").isNull()).isTrue();
        assertThat(health.path("database")).hasToString("{\"mode\":\"%s\",\"version\":\"%s\"}".formatted(TestDatabase.MODE, TestDatabase.VERSION));
        assertThat(health.path("data_version").asText()).isEqualTo(DataVersion.of(Seeds.DATA));
        assertThat(health.path("dataset").asText()).isEqualTo(TestDatabase.MODE.equals("embedded") ? "default" : "custom");
        assertThat(health.path("counts")).hasToString("{\"statements\":120,\"chains\":71,\"steps\":138,\"transfers\":149,"
                + "\"entities\":221,\"publications\":34,\"documents\":4,\"evidence\":134}");
    }

    @Test
    void whileStartingPagesAndHealthAnswerAndTheRestIs503() {
        try (Service service = new Service(TestDatabase.fresh().withSeeds(List.of(Seeds.REVIEW)))) {
            String address = service.start();
            assertThat(TestServer.send(address, "GET", "").statusCode()).isEqualTo(200);
            assertThat(TestServer.send(address, "GET", "statement/G047").statusCode()).isEqualTo(200);
            HttpResponse<String> health = TestServer.send(address, "GET", "api/v1/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(TestServer.parse(health.body()).path("status").asText()).isEqualTo("starting");
            for (String resource : List.of("statements", "statements/G047", "entities", "entities/gene:CD274",
                    "entities/gene:CD274/statements", "entities/gene:CD274/neighbours", "search?q=x", "publications",
                    "publications/31")) {
                HttpResponse<String> answer = TestServer.send(address, "GET", "api/v1/" + resource);
                assertThat(answer.statusCode()).as(resource).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).as(resource).isPresent();
                assertThat(TestServer.parse(answer.body()).path("code").asText()).as(resource).isEqualTo("starting");
            }
        }
    }

    @Test
    void aLoadTellsHowFarItIsAndHowLongItWillTake() {
        try (Service service = new Service(TestDatabase.fresh().withSeeds(List.of(Seeds.REVIEW)))) {
            String address = service.start();
            CompletableFuture<Void> opening = CompletableFuture.runAsync(service::openGraph);
            List<JsonNode> told = new ArrayList<>();
            while (!opening.isDone()) {
                JsonNode progress = TestServer.parse(TestServer.send(address, "GET", "api/v1/health").body()).path("progress");
                if (progress.isObject()) {
                    told.add(progress);
                }
            }
            opening.join();
            assertThat(told).isNotEmpty().allMatch(it -> it.path("total").asInt() > 0 && it.path("loaded").asInt() <= it.path("total").asInt());
            assertThat(told).allMatch(it -> it.path("loaded").asInt() == 0 ? it.path("seconds_to_go").isNull() : it.path("seconds_to_go").isIntegralNumber());
            assertThat(told).anyMatch(it -> it.path("seconds_to_go").isIntegralNumber());
        }
    }

    /** As the Dockerfile asks, word for word. */
    @Test
    void aContainerIsHealthyWhereItAnswersOnly() throws Exception {
        String file = Files.readString(Path.of("Dockerfile"));
        List<String> command = new ArrayList<>();
        TestServer.parse(file.substring(file.indexOf("CMD [", file.indexOf("HEALTHCHECK")) + 4).lines().findFirst().orElseThrow())
                .forEach(it -> command.add(it.asText()));
        assertThat(asked(command, URI.create(TestServer.address()).getPort())).isZero();
        assertThat(asked(command, 1)).as("nobody there").isNotZero();
    }

    private static int asked(List<String> command, int port) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("EXOTRACE_PORT", String.valueOf(port));
        return builder.start().waitFor();
    }
}
