package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.SeedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportPathsIT {

    private static final String PAIR = "&k=20&from=PD-L1&to=" + URLEncoder.encode("tumour immune escape", StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void jsonHoldsTheAnswerOfPathsAndTheStatementsItRestsOn() {
        JsonNode file = TestServer.parse(SeedServer.get("/export?format=json" + PAIR).body());
        JsonNode answer = SeedServer.json("/paths?k=20" + PAIR.replace("&k=20", ""));
        assertThat(file.path("paths").path("documented")).isEqualTo(answer.path("documented"));
        assertThat(file.path("paths").path("assembled")).isEqualTo(answer.path("assembled"));
        assertThat(answer.path("assembled")).isNotEmpty();
        assertThat(file.path("paths").path("assembled").path(0).path("joints").path(0).path("observed_together").asBoolean(true)).isFalse();
        assertThat(file.path("statements")).extracting(it -> it.path("record").asText()).contains("G018");
    }

    @Test
    void aTableSaysOnWhichPathALegLiesAndWhatIsJoinedThere() {
        String table = SeedServer.get("/export?format=tsv" + PAIR).body();
        List<Map<String, String>> rows = Exported.rows(table);
        assertThat(rows).allSatisfy(it -> assertThat(it.get("paths")).matches("\\d+\\.\\d+(\\|\\d+\\.\\d+)*"));
        assertThat(rows).filteredOn(it -> !it.get("joints_before").isEmpty()).isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("joints_before")).contains("not observed together"));
    }

    @Test
    void kgxHasAPredictionForEachPathAndCanBeLoaded() throws IOException, InterruptedException {
        byte[] zip = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create(SeedServer.address() + "api/v1/export?format=kgx" + PAIR)).build(),
                HttpResponse.BodyHandlers.ofByteArray()).body();
        assertThat(Exported.rows(Exported.unzipped(zip).get("edges.tsv"))).filteredOn(it -> it.get("exotrace_kind").equals("path"))
                .isNotEmpty().allSatisfy(it -> assertThat(it).containsEntry("knowledge_level", "prediction")
                        .containsEntry("agent_type", "automated_agent"));
        assertThat(SeedReader.check(Files.write(folder.resolve("paths.zip"), zip)).errors()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "cx2", "bel", "sbgnml"})
    void jointsSurviveInEveryFormatThatHasRoomForThem(String format) {
        assertThat(SeedServer.get("/export?format=" + format + PAIR).body())
                .contains(format.equals("bel") || format.equals("sbgnml") ? "not observed together" : "observed_together");
    }

    @Test
    void pathsNeedBothEndsAndNoStatements() {
        assertThat(List.of("/export?from=PD-L1", "/export?statement=G047" + PAIR, "/export?from=PD-L1&to=PD-L1"))
                .map(it -> SeedServer.json(it).path("code").asText())
                .containsExactly("bad-value", "contradictory-filters", "same-ends");
    }
}
