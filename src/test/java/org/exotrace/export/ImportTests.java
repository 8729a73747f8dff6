package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.DataVersion;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTests {

    @TempDir
    private Path folder;

    @Test
    void bothFormatsComeBackAsTheSameDataVersion() {
        ImportFile file = new ImportFile(folder);
        assertThat(List.of(file.json(it -> it), file.kgx("", it -> it)))
                .map(it -> DataVersion.of(SeedReader.read(it))).containsOnly(Seeds.CATALOGUE.dataVersion());
    }

    /** Of how well it was shown only experiments are written and read: all else follows from them anew. */
    @ParameterizedTest
    @ValueSource(strings = {"JSON", "KGX"})
    void experimentsComeBackAndNothingThatFollowsFromThem(ExportFormat format) {
        byte[] bytes = Exported.bytes(Seeds.Shipped.CATALOGUE, format, "E017", "E053");
        String text = format == ExportFormat.KGX ? String.join("\n", Exported.unzipped(bytes).values()) : new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).contains("cargo_null_vesicle").doesNotContain("rung_floor", "open_rivals", "would_rise_if");
        assertThat(SeedReader.read(new ImportFile(folder).write("part", bytes)).statements()).hasSize(2)
                .allSatisfy(it -> assertThat(it.study()).isEqualTo(Seeds.Shipped.CATALOGUE.findStatement(it.record()).orElseThrow().study()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "KGX"})
    void aPartCanBeLoadedByItself(ExportFormat format) {
        Path file = new ImportFile(folder).write("part", Exported.bytes(format, "G047", "G104"));
        assertThat(SeedReader.check(file).findings()).isEmpty();
        assertThat(SeedReader.read(file).statements()).extracting(it -> it.record()).containsExactly("G047", "G104");
    }

    @Test
    void theSameRulesFindTheSameThings() {
        List<String> rules = SeedReader.check(Seeds.REVIEW).findings().stream().map(Finding::rule).toList();
        assertThat(SeedReader.check(new ImportFile(folder).json(it -> it)).findings()).extracting(Finding::rule)
                .containsExactlyElementsOf(rules);
    }

    static Stream<Arguments> spoiledJson() {
        return Stream.of(
                Arguments.of("json", (UnaryOperator<String>) it -> it.substring(0, it.length() / 2)),
                Arguments.of("json", (UnaryOperator<String>) it -> it.replace("},\n", "};\n")),
                Arguments.of("json", (UnaryOperator<String>) it -> it.replace("\"conflicts\":[\n", "\"statements\":[\n")),
                Arguments.of("line-end", (UnaryOperator<String>) it -> it.replace('\n', '\r')),
                Arguments.of("schema", (UnaryOperator<String>) it -> it.replace("HGNC:17635", "HGNC 17635")),
                Arguments.of("schema", (UnaryOperator<String>) it -> it.replace("\"dataset\":\"shipped\"", "\"dataset\":\"Our set\"")),
                Arguments.of("duplicate-record", (UnaryOperator<String>) it -> it.replace("\"record\":\"G048\"", "\"record\":\"G047\"")),
                Arguments.of("schema", (UnaryOperator<String>) it -> it.replace("\"kind\":\"biomarker\"", "\"kind\":\"marker\"")),
                Arguments.of("schema", (UnaryOperator<String>) it -> "{}"),
                Arguments.of("unknown-participant", (UnaryOperator<String>) it -> it.replace("\"subject\":\"c1\"", "\"subject\":\"c9\"")));
    }

    @ParameterizedTest
    @MethodSource
    void spoiledJson(String rule, UnaryOperator<String> change) {
        assertThat(errors(new ImportFile(folder).json(change))).anyMatch(it -> it.startsWith("data.json " + rule));
    }

    static Stream<Arguments> spoiledKgx() {
        return Stream.of(
                Arguments.of("nodes.tsv json", "nodes.tsv", (UnaryOperator<String>) it -> it.substring(0, it.indexOf('{', it.length() / 2) + 1)),
                Arguments.of("nodes.tsv columns", "nodes.tsv", (UnaryOperator<String>) it -> it.replace('\t', ',')),
                Arguments.of("edges.tsv columns", "edges.tsv", (UnaryOperator<String>) it -> it.replaceFirst("predicate", "relation")),
                Arguments.of("edges.tsv line-end", "edges.tsv", (UnaryOperator<String>) it -> it.replace('\n', '\r')),
                Arguments.of("nodes.tsv duplicate-id", "nodes.tsv", (UnaryOperator<String>) it -> it.replaceFirst("\nexotrace:G048\t", "\nexotrace:G047\t")),
                Arguments.of("nodes.tsv schema", "nodes.tsv", (UnaryOperator<String>) it -> it.replace("HGNC:17635", "HGNC 17635")),
                Arguments.of("nodes.tsv kgx-node", "nodes.tsv", (UnaryOperator<String>) it -> it.replaceFirst("\tstatement\t\\{", "\tclaim\t{")),
                Arguments.of("nodes.tsv json", "nodes.tsv", (UnaryOperator<String>) it -> it.replaceFirst("\tstatement\t\\{", "\tstatement\t[")),
                Arguments.of("nodes.tsv schema", "nodes.tsv", (UnaryOperator<String>) it -> it.replace("\"kind\":\"biomarker\"", "\"kind\":\"marker\"")),
                Arguments.of("edges.tsv kgx-disagrees", "edges.tsv", (UnaryOperator<String>) it -> it.replaceFirst("\tdecreased\t", "\tincreased\t")),
                Arguments.of("edges.tsv kgx-disagrees", "edges.tsv", (UnaryOperator<String>) it -> it.replaceFirst("\nexotrace:G047/2\t[^\\n]*", "")),
                Arguments.of("nodes.tsv kgx-disagrees", "nodes.tsv", (UnaryOperator<String>) it -> it.replaceFirst("\tPD-L1\t", "\tPD-L2\t")));
    }

    @ParameterizedTest
    @MethodSource
    void spoiledKgx(String found, String table, UnaryOperator<String> change) {
        assertThat(errors(new ImportFile(folder).kgx(table, change))).anyMatch(it -> it.startsWith(found));
    }

    @Test
    void aFindingNamesTheLine() {
        ImportFile file = new ImportFile(folder);
        String text = Exported.text(ExportFormat.JSON);
        int line = 1 + (int) text.substring(0, text.indexOf("HGNC:17635")).lines().count() - 1;
        assertThat(errors(file.json(it -> it.replace("HGNC:17635", "HGNC 17635")))).containsExactly("data.json schema:" + line);
        String nodes = Exported.unzipped(Exported.bytes(ExportFormat.KGX)).get("nodes.tsv");
        int row = 1 + nodes.lines().toList().indexOf(nodes.lines().filter(it -> it.startsWith("exotrace:gene:CD274\t")).findFirst().orElseThrow());
        assertThat(errors(file.kgx("nodes.tsv", it -> it.replace("HGNC:17635", "HGNC 17635"))))
                .containsExactly("nodes.tsv schema:" + row);
    }

    @Test
    void anotherEncodingIsToldByLine() {
        byte[] bytes = Exported.text(ExportFormat.JSON).replace("\n\"publications\"", "é\n\"publications\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(errors(new ImportFile(folder).write("data.json", bytes))).singleElement().asString().startsWith("data.json encoding:");
    }

    @Test
    void aZipThatIsCutOffSaysSo() {
        byte[] bytes = Exported.bytes(ExportFormat.KGX);
        assertThat(errors(new ImportFile(folder).write("data.zip", Arrays.copyOf(bytes, bytes.length - 40))))
                .containsExactly("data.zip zip:1");
    }

    @Test
    void aChangedVersionIsAWarning() {
        Path file = new ImportFile(folder).json(it -> it.replaceFirst("\"title\":\"Exosomal PD-L1", "\"title\":\"Vesicular PD-L1"));
        assertThat(SeedReader.check(file).findings()).filteredOn(it -> it.rule().equals("data-version")).singleElement()
                .satisfies(it -> assertThat(it.isError()).isFalse());
    }

    private static List<String> errors(Path file) {
        return SeedReader.check(file).findings().stream().filter(Finding::isError)
                .map(it -> "%s %s:%d".formatted(it.file(), it.rule(), it.line())).toList();
    }
}
