package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.model.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that say the right thing in an odd way are read; of others the message names what is odd about them. */
class OddFilesTests {

    private static final String NODES = "id\tcategory\tname\nHGNC:6018\tbiolink:Gene\tlab IL6\nHGNC:11364\tbiolink:Gene\tlab STAT3\n";
    private static final String HEADER = "subject\tpredicate\tobject\tknowledge_level\tobject_direction_qualifier";
    private static final String EDGES = HEADER + "\nHGNC:6018\tbiolink:affects\tHGNC:11364\tobservation\tincreased\n";
    private static final String NODE_LIST = "[{\"id\":\"HGNC:6018\",\"category\":[\"biolink:Gene\"],\"name\":\"lab IL6\"},\n"
            + "{\"id\":\"HGNC:11364\",\"category\":[\"biolink:Gene\"],\"name\":\"lab STAT3\"}]";
    private static final String EDGE = "{\"subject\":\"HGNC:6018\",\"predicate\":\"biolink:affects\",\"object\":\"HGNC:11364\",\"knowledge_level\":\"observation\"";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"HGNC%3A6018", "hgnc:6018", "HGNC: 6018", "HGNC:HGNC:6018", "https://identifiers.org/hgnc%3A6018",
        "https://identifiers.org/HGNC:6018/", "\u00A0HGNC:6018\u200B"})
    void aTermIsTheSameHoweverItIsWritten(String written) throws IOException {
        for (String edges : List.of(EDGES, EDGES.replace("HGNC:6018", written))) {
            assertThat(step(tables(NODES.replace("HGNC:6018", written), edges))).isEqualTo("HGNC:6018 activates HGNC:11364");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "# made by a lab\n", "# made by a lab\n#\n", "sep=\t\n", "#"})
    void whatStandsBeforeAHeaderIsNoHeader(String before) throws IOException {
        assertThat(step(tables(before + NODES, before + EDGES))).isEqualTo("HGNC:6018 activates HGNC:11364");
        assertThat(errors(tables(before + NODES, before + EDGES.replace("increased", "up")))).singleElement().asString()
                .startsWith("edges.tsv:%d:".formatted(2 + before.chars().filter(it -> it == '\n').count()));
    }

    @Test
    void listsOfNodesAndOfEdgesAndLinesWithCommasAreKgxInJson() throws IOException {
        String edges = "[" + EDGE + ",\"object_direction_qualifier\":\"increased\"}]";
        assertThat(step(zip(Map.of("nodes.json", NODE_LIST, "edges.json", edges)))).isEqualTo("HGNC:6018 activates HGNC:11364");
        assertThat(step(zip(Map.of("nodes.jsonl", NODE_LIST.substring(1, NODE_LIST.length() - 1) + ",\n", "edges.jsonl", edges.substring(1, edges.length() - 1) + ","))))
                .isEqualTo("HGNC:6018 activates HGNC:11364");
        assertThat(step(write("upper.json", "{\"Nodes\":%s,\"Edges\":%s}".formatted(NODE_LIST, edges)))).isEqualTo("HGNC:6018 activates HGNC:11364");
    }

    @Test
    void whatIsPackedTwiceIsUnpackedTwice() throws IOException {
        Path plain = tables(NODES, EDGES);
        Path packed = Files.createDirectory(folder.resolve("packed"));
        Files.write(packed.resolve("nodes.tsv.gz"), gz(NODES.getBytes(StandardCharsets.UTF_8)));
        Files.write(packed.resolve("edges.tsv.gz"), gz(EDGES.getBytes(StandardCharsets.UTF_8)));
        Path zipped = folder.resolve("zipped.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
            for (String name : List.of("nodes.tsv.gz", "edges.tsv.gz")) {
                zip.putNextEntry(new ZipEntry("lab/" + name));
                zip.write(Files.readAllBytes(packed.resolve(name)));
            }
        }
        Path twice = Files.write(folder.resolve("kgx.json.gz.gz"), gz(gz("{\"nodes\":%s,\"edges\":[%s,\"object_direction_qualifier\":\"increased\"}]}"
                .formatted(NODE_LIST, EDGE).getBytes(StandardCharsets.UTF_8))));
        assertThat(Stream.of(packed, zipped, twice).map(OddFilesTests::step)).containsOnly("HGNC:6018 activates HGNC:11364");
        assertThat(errors(Files.write(folder.resolve("data.gz"), gz(Files.readAllBytes(plain))))).singleElement().asString().contains("an archive within an archive").contains("Unpack");
        assertThat(errors(zip(Map.of("../../nodes.tsv", NODES, "../../edges.tsv", EDGES)))).singleElement().asString()
                .contains("'../../").contains("leads out of the archive");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, UTF-16", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "ISO-8859-1, not UTF-8"})
    void anotherEncodingIsNamed(String charset, String named) throws IOException {
        Charset encoding = Charset.forName(charset);
        String nodes = NODES.replace("lab IL6", "l\u00E4b IL6");
        Path tables = zipped(Map.of("nodes.tsv", nodes.getBytes(encoding), "edges.tsv", EDGES.getBytes(StandardCharsets.UTF_8)));
        assertThat(errors(tables)).singleElement().asString().contains(named).contains("Save the file as UTF-8");
        String json = "{\"nodes\":%s,\"edges\":[%s}]}".formatted(NODE_LIST.replace("lab IL6", "l\u00E4b IL6"), EDGE);
        assertThat(errors(Files.write(folder.resolve("kgx.json"), json.getBytes(encoding)))).singleElement().asString().contains(named).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"properties\":{\"negated\":true}", "\"negated\":true,\"negated\":false", "\"qualifiers\":[{\"type\":\"x\",\"value\":\"decreased\"}]",
        "\"qualifiers\":[{\"qualifier_type_id\":\"\",\"qualifier_value\":\"decreased\"}]",
        "\"attributes\":[{\"attribute_type_id\":\"biolink:Attribute\",\"original_attribute_name\":\"negated\",\"value\":true}]"})
    void whatMayTurnAnEdgeIsNotLostInJson(String field) throws IOException {
        Path file = write("kgx.json", "{\"nodes\":%s,\"edges\":[%s,%s}]}".formatted(NODE_LIST, EDGE, field));
        assertThat(errors(file)).singleElement().asString().containsAnyOf("could turn what the row says", "stands twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"modifier", "reversed", "inverse", "is_inverted", "disproven", "hypothesis", "rejected", "\uFF4E\uFF45\uFF47\uFF41\uFF54\uFF45"})
    void aHeaderThatMayTurnAnEdgeIsNotPassedOver(String header) throws IOException {
        assertThat(errors(tables(NODES, EDGES.replace(HEADER, HEADER + "\t" + header).replace("increased", "increased\ttrue")))).singleElement().asString()
                .contains("could turn what the row says");
    }

    @Test
    void aHeaderInWideLettersOrWithSpacesThatCannotBeSeenIsRead() throws IOException {
        for (String header : List.of("\uFF4E\uFF45\uFF47\uFF41\uFF54\uFF45\uFF44", "negated\u200B", "\u00A0negated")) {
            Path file = tables(NODES, EDGES.replace(HEADER, HEADER + "\t" + header).replace("increased", "increased\ttrue\u00A0"));
            assertThat(SeedReader.read(file).statements().get(0).steps()).singleElement().satisfies(it -> assertThat(it.negated()).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "knowledge_level\tobject_d; observation; knowledge_asertion; knowledge_level 'knowledge_asertion' is none of Biolink's",
        "x; increased; increased\tx\ty; This row has 7 cells, the header 5",
        "x; HGNC:6018; HGNC:60\u200B18; a space without width, U+200B"})
    void theMessageNamesWhatIsWrong(String unused, String right, String wrong, String said) throws IOException {
        assertThat(errors(tables(NODES, EDGES.replace(right, wrong)))).singleElement().asString().contains(said);
    }

    @Test
    void numbersThatRPutsBeforeRowsAreNoCellsOtherNamesAndTabsInQuotesAreTold() throws IOException {
        String numbered = NODES.replace("\nHGNC:6018", "\n\"1\"\tHGNC:6018").replace("\nHGNC:11364", "\n\"2\"\tHGNC:11364");
        assertThat(step(tables(numbered, EDGES))).isEqualTo("HGNC:6018 activates HGNC:11364");
        assertThat(errors(tables(numbered.replace("\"1\"", "a"), EDGES))).first().asString().contains("row.names = FALSE");
        assertThat(errors(tables(NODES.replace("lab IL6", "\"lab\tIL6\""), EDGES))).singleElement().asString().contains("opens a quotation mark");
    }

    @Test
    void whatIsCutOffOrFollowsTheEndIsNotPassedOver() throws IOException {
        String more = EDGES + "HGNC:11364\tbiolink:affects\tHGNC:6018\tobservation\tdecreased";
        assertThat(errors(tables(NODES, more.substring(0, more.lastIndexOf('\t'))))).singleElement().asString().contains("edges.tsv:3").contains("ends within this row");
        assertThat(errors(tables(NODES, more))).isEmpty();
        assertThat(errors(tables(NODES, EDGES.substring(0, EDGES.lastIndexOf('\t'))))).isEmpty();
        String json = "{\"nodes\":%s,\"edges\":[%s}]}".formatted(NODE_LIST, EDGE);
        assertThat(errors(write("twice.json", json + "\n" + json))).singleElement().asString().contains("More follows after the end");
    }

    @Test
    void aNameIsAsLongAsItCanBeLookedUp() throws IOException {
        assertThat(errors(tables(NODES.replace("lab IL6", "x".repeat(1001)), EDGES))).first().asString().contains("nodes.tsv:2").contains("1001 characters, 1000 at most");
        assertThat(errors(tables(NODES.replace("HGNC:6018", "HGNC:" + "1".repeat(300)), EDGES.replace("HGNC:6018", "HGNC:" + "1".repeat(300))))).first().asString()
                .contains("at most");
    }

    @Test
    void copiesOfEditorsAreNoDataAndNaNOfPythonIsNothing() throws IOException {
        assertThat(step(zip(Map.of("nodes.tsv", NODES, "nodes.tsv~", NODES, "~$edges.tsv", "x", "edges.tsv", EDGES)))).isEqualTo("HGNC:6018 activates HGNC:11364");
        assertThat(errors(write("nan.json", "{\"nodes\":%s,\"edges\":[%s,\"negated\":NaN}]}".formatted(NODE_LIST, EDGE)))).isEmpty();
        assertThat(errors(tables(NODES, EDGES.replace("observation", "hypothesis")))).isEmpty();
    }

    /** A zip with one byte of its headers changed, as other programs write it: in another packing, and with a password. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"10; 12; packed in a way that is not read", "8; 1; locked by a password"})
    void whatKeepsAnArchiveShutIsTold(int at, int value, String said) throws IOException {
        byte[] zip = Files.readAllBytes(tables(NODES, EDGES));
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3)) {
                zip[i + at - (zip[i + 2] == 3 ? 2 : 0)] |= (byte) value;
            }
        }
        assertThat(errors(Files.write(folder.resolve("shut.zip"), zip))).singleElement().asString().contains(said);
    }

    @Test
    void aZipWithNamesInTheLettersOfAnOldSystemIsRead() throws IOException {
        Path file = folder.resolve("old.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.ISO_8859_1)) {
            for (Map.Entry<String, String> it : Map.of("n\u00F6des.tsv", NODES, "\u00E4dges.tsv", EDGES).entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(step(file)).isEqualTo("HGNC:6018 activates HGNC:11364");
    }

    @Test
    void nothingIsCalledNothing() throws IOException {
        assertThat(errors(write("empty.json", " \n"))).singleElement().asString().contains("This is an empty file");
        assertThat(errors(write("answer.json", "{\"message\":{\"query_graph\":{\"nodes\":{}},\"knowledge_graph\":null}}"))).singleElement().asString()
                .contains("There are neither nodes nor edges");
    }

    /** The one step of a graph, in terms. */
    private static String step(Path file) {
        DataSet data = SeedReader.read(file);
        var statement = data.statements().get(0);
        var step = statement.steps().get(0);
        return "%s %s %s".formatted(term(data, statement.participant(step.subject()).entity()), step.relation(), term(data, statement.participant(step.object()).entity()));
    }

    private static String term(DataSet data, String entity) {
        return data.entities().stream().filter(it -> it.id().equals(entity)).findFirst().orElseThrow().curie();
    }

    private static List<String> errors(Path file) {
        return SeedReader.check(file).findings().stream().filter(Finding::isError).map(Finding::toString).toList();
    }

    private Path tables(String nodes, String edges) throws IOException {
        return zip(Map.of("nodes.tsv", nodes, "edges.tsv", edges));
    }

    private Path zip(Map<String, String> files) throws IOException {
        return zipped(files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getBytes(StandardCharsets.UTF_8))));
    }

    private Path zipped(Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("data.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> it : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue());
            }
        }
        return file;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] gz(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
