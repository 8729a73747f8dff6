package org.exotrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bench once, on tiny data: how fast it is nobody asks here. */
class BenchIT {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private void run(String... args) {
        assertThat(Bench.run(new PrintStream(out, true, StandardCharsets.UTF_8), args)).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            lookup,                     5
            entity,                     4
            batch --size 20,            3
            annotate --size 20,         1
            engine --legs 24000,        3
            paths --legs 24000,         7
            """)
    void bothSidesGiveTheSameAnswers(String bench, int ratios) throws IOException {
        Path json = folder.resolve("rows.json");
        run((bench + " --pairs 2 --warm 1 --json " + json).split(" "));
        List<JsonNode> rows = Json.API.readerForListOf(JsonNode.class).readValue(json.toFile());
        assertThat(rows).filteredOn(it -> it.has("differ")).hasSizeGreaterThanOrEqualTo(ratios)
                .allSatisfy(row -> assertThat(row.path("differ").asInt()).as(row.toString()).isZero())
                .allSatisfy(row -> assertThat(row.path("pairs").asInt()).isPositive());
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSameSizeAs(rows);
    }

    @Test
    @BrowserTest
    void bothWaysToServeThePageDrawTheSame() {
        run("visit", "--pairs", "1", "--warm", "0");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("modules one by one", "1 pairs, differ=0");
    }

    @Test
    void aVisitorIsTimedBesideAnAttack() {
        run("room", "--requests", "3", "--attacks", "2");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).first().asString().startsWith("400 RETURN (a:A");
    }

    @Test
    void thePackagedProgramIsStartedAndStopped() {
        run("startup", "--rounds", "1");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("first answer : a bare server's", "ready : a bare open of the store", "first answer of a first start : of a second");
    }

    @Test
    void whatEachKindOfRequestCostsIsToldAtEachSize() {
        run("growth", "--sizes", "40,80", "--kind", "/publications", "--kind", "one ");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("40 statements, ", "80 statements, ").doesNotContain("/paths");
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(5)).hasSize(7)
                .allMatch(it -> it.matches(".{33}( +[0-9.-]+){4} +- +-"));
    }

    @Test
    void whatACatalogueTakesIsTold() {
        run("kept", "--statements", "60");
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(it -> it.replaceAll("  .*", ""))).containsExactly("statements",
                "kept file: written", "kept file", "kept file: read, with its hash checked", "heap: nothing asked yet",
                "heap: each kind of request prepared", "data version");
    }

    @Test
    void aLoadIsTimedBesidePlainBatches() {
        run("load", "--statements", "30", "--rounds", "1");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("load into an empty embedded store", "most heap, data included", "rows",
                "in pieces : plain batches", "1 pairs");
    }

    @Test
    void whatAConversionTakesIsTold() {
        run("convert", "--rows", "200");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(6).anySatisfy(it -> assertThat(it).startsWith("exocarta, 201 lines: processor time"))
                .anySatisfy(it -> assertThat(it).startsWith("sif: most heap"));
    }

    @Test
    void whatIsForetoldOfADocumentLeftOutIsCounted() {
        run("hypotheses");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("214 pairs of cargo and effect of 86 documents,"
                + " 19 of which another document speaks too; of the rest 10 connected by what others say apart:"
                + " 9 with the same sign, 0 with the opposite, 1 open; too few to judge\n");
    }

    @AfterEach
    void noStoreStays() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(it -> it.getFileName().toString())).noneMatch(it -> it.startsWith(TemporaryFolder.NAME));
        }
    }
}
