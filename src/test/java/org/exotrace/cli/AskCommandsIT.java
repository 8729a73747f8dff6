package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.support.LoadedStore;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;
import org.exotrace.web.route.AggregateRoutes;
import org.exotrace.web.route.CompareRoutes;
import org.exotrace.web.route.ConflictRoutes;
import org.exotrace.web.route.ExportRoutes;
import org.exotrace.web.route.PathRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.exotrace.web.route.WhatIfRoutes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions on the command line, beside a folder that holds a kept catalogue and no store, and the same over HTTP. */
class AskCommandsIT {

    private static final Path STORE = TestGraph.folder();
    private static final Readiness KEPT = new Readiness();
    private static final WebServer SERVER = WebServer.start(TestGraph.settings(TestGraph.folder()), KEPT, List.of(new PathRoutes(),
            new WhatIfRoutes(), new ConflictRoutes(), new CompareRoutes(), new StatementRoutes(), new AggregateRoutes(), new ExportRoutes(null)));

    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void keep() {
        new CatalogueFile(STORE).write(Seeds.CATALOGUE, null);
        KEPT.set(new Readiness.Starting(null, null, Seeds.CATALOGUE));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** How long a search took is another figure each time. */
    @ParameterizedTest
    @ValueSource(strings = {
        "paths|from=PD-L1|to=CD8+ T cell",
        "paths|to=PD-L1|detail=ids",
        "paths|from=tumour-derived exosome|to=CD8 T cell|k=3",
        "paths|from=exosome|to=proc:antitumour-immunity|mode=documented|sign=negative",
        "paths|from=tumour cell|to=proc:immune-escape|via=PD-L1|max-steps=8",
        "paths|from=tumour cell|to=proc:immune-escape|avoid=PD-L1|avoid=PD-1|detail=ids",
        "paths|from=MSC|to=proc:antitumour-immunity|disease=breast cancer|unstated=keep|inferred=false",
        "paths|from=carboplatin|to=PD-1|order=length|exact=true",
        "what-if|block=gene:CD274",
        "what-if|block=G047/1",
        "what-if|block=G047|effect=T-cell anti-tumour response",
        "what-if|apply=GW4869|from=tumour cell",
        "interventions|effect=T-cell anti-tumour response|direction=decrease",
        "interventions|effect=proc:immune-escape|max-size=3",
        "conflicts",
        "conflicts|rule=R3|rule=R5|limit=2|offset=1",
        "conflicts|statement=g105",
        "compare|a=G047|b=G105",
        "compare|by=disease|a=breast cancer|b=melanoma",
        "statements|cargo=PD-L1|target=T cell|sort=-title",
        "statements|has-steps=true|sort=support|limit=5",
        "aggregate|by=source,effect|cargo=PD-L1|level=top|open=immune cell|most=4",
        "statements|q=tumour cell exosome|has-steps=true|theme=none|theme=immunosuppression|limit=4"
    })
    void areAnsweredInTheBytesOfTheApi(String question) {
        String api = api(question, "json");
        assertThat(api).startsWith("{\"data_version\":");
        assertThat(timeless(printed(0, question, "json"))).isEqualTo(timeless(api));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            conflicts|rule=R2;                     csv
            statements|cargo=PD-L1;                tsv
            statements|cargo=PD-L1;                ndjson
            aggregate|by=source,cargo|most=3;      csv
            """)
    void comeAsTheTablesOfTheApi(String question, String format) {
        assertThat(printed(0, question, format)).isEqualTo(api(question, format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsv", "sif", "bibtex"})
    void ofPathsComeInTheFormatsOfExport(String format) {
        String question = "|from=PD-L1|to=tumour immune escape";
        assertThat(printed(0, "paths" + question, format)).isEqualTo(api("export" + question, format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            paths|from=PD-L1|to=PD-1;              csv;  no-such-format
            paths|from=PD-L1|to=PD-1|ids=terms;    sif;  --ids is for --format kgx
            what-if|block=PD-L1;                   tsv;  no-such-format
            conflicts;                             xml;  no-such-format
            paths|from=PD-L1|to=florbl;            text; unknown-entity
            paths|from=PD-L1|to=PD-1|max-steps=9;  text; it is a whole number from 1 to 8
            what-if|block=PD-L1|apply=GW4869;      json; contradictory-filters
            """)
    void areWrongUseWhereTheApiRefusesThem(String question, String format, String said) {
        assertThat(printed(2, question, format)).isEmpty();
        assertThat(err.toString()).contains(said);
    }

    @Test
    void readAsTextUnlessTold() {
        assertThat(text("paths", "--from", "PD-L1", "--to", "proc:immune-escape")).contains(
                "PD-L1 (gene:CD274) to tumour immune escape (proc:immune-escape): increases, documented", "documented in G018",
                "   G018/1   Step 1. PD-L1 ");
        assertThat(text("paths", "--from", "PD-L1", "--k", "30")).contains("PD-L1 (gene:CD274) to anything: ", "PD-1 (gene:PDCD1): increases, documented");
        assertThat(text("paths", "--from", "PD-L1", "--to", "proc:tcell-proliferation")).contains("assembled, a hypothesis",
                "joint at PD-1 from G", "Never observed together.");
        assertThat(text("what-if", "--block", "gene:CD274")).startsWith("Without PD-L1 (gene:CD274)")
                .contains("breaks    G047 to T-cell anti-tumour response, at G047/t2");
        assertThat(text("conflicts", "--rule", "R3")).contains("R3.gene:PDCD1  PD-1 and anti-tumour immunity",
                "raises anti-tumour immunity: G105", "separated by source: mesenchymal stem cell");
        assertThat(text("compare", "--a", "G047", "--b", "G105")).contains("differ   source: tumour cell against mesenchymal stem cell");
        assertThat(text("aggregate", "--by", "source,effect", "--cargo", "PD-L1", "--limit", "1")).startsWith("8 statements in 10 groups by source, effect\ntumour cell > T-cell anti-tumour response: negative,")
                .endsWith("9 groups more, of 7 statements\n");
        assertThat(text("statements", "--cargo", "PD-L1")).contains("G047  Exosomal PD-L1 engages CD8 T-cell PD-1");
        assertThat(text("interventions", "--effect", "T-cell anti-tumour response")).startsWith("T-cell anti-tumour response (proc:tcell-response)");
    }

    @Test
    void needNoDatabaseWhereACatalogueIsKept() {
        printed(0, "statements|limit=1", "json");
        assertThat(STORE.toFile().list()).containsExactlyInAnyOrder("catalogue.json.gz", "catalogue.json.gz.sha256");
    }

    @Test
    void areAnsweredFromTheStoreWhereNoneIsKept() {
        Path store = LoadedStore.copy();
        assertThat(run(0, store, List.of("statements", "--cargo", "PD-L1", "--format", "tsv")))
                .isEqualTo(api("statements|cargo=PD-L1", "tsv"));
        assertThat(store.resolve("catalogue.json.gz")).exists();
    }

    /** The names of nodes stand in the zip as they are. */
    @Test
    void theNodesOfKgxAreCalledByTheirTermsWhereThatIsWanted() throws IOException {
        Path list = Files.writeString(STORE.resolve("cargo.txt"), "CD274\n");
        for (List<String> question : List.of(List.of("paths", "--from", "PD-L1", "--to", "proc:immune-escape"), List.of("annotate", list.toString(), "--assembled", "false"))) {
            assertThat(nodes(question)).contains("\nexotrace:gene:CD274\t").doesNotContain("\nHGNC:17635\t");
            assertThat(nodes(Stream.concat(question.stream(), Stream.of("--ids", "terms")).toList())).contains("\nHGNC:17635\t").doesNotContain("\nexotrace:gene:CD274\t");
        }
        assertThat(run(2, STORE, List.of("annotate", list.toString(), "--ids", "terms"))).isEmpty();
        assertThat(err.toString()).contains("--ids is for --format kgx");
    }

    @Test
    void aListIsReadFromAFile() throws IOException {
        Path list = Files.writeString(STORE.resolve("list.csv"), "n,name,log2FC\n1,CD47,2\n2,A2M,1\n");
        assertThat(text("annotate", list.toString())).startsWith("Of 2: 1 are cargo of which a statement says what it does, ")
                .contains("G074: increases circulation time").doesNotContain("A2M");
        assertThat(text("annotate", list.toString(), "--format", "tsv").lines()).last().asString().startsWith("2\tA2M\t1.0\tresolved_only");
        assertThat(text("annotate", list.toString(), "--format", "graphml", "--assembled", "false")).contains("<graphml");
        assertThat(run(2, STORE, List.of("annotate", list.resolveSibling("none.csv").toString()))).isEmpty();
        assertThat(err.toString()).contains("cannot be read: there is no such file");
    }

    private static String timeless(String answer) {
        return answer.replaceFirst("\"ms\":\\{\"used\":[0-9.E-]+", "\"ms\":{\"used\":0");
    }

    private static String api(String question, String format) {
        String[] parts = question.split("\\|");
        String query = Arrays.stream(parts).skip(1)
                .map(it -> it.split("=", 2)[0].replace('-', '_') + "=" + URLEncoder.encode(it.split("=", 2)[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String address = "http://127.0.0.1:" + SERVER.port() + "/";
        return TestServer.send(address, "GET", "api/v1/%s?%s%sformat=%s".formatted(
                parts[0], query, query.isEmpty() ? "" : "&", format)).body();
    }

    private String printed(int code, String question, String format) {
        String[] parts = question.split("\\|");
        List<String> arguments = new ArrayList<>(List.of(parts[0], "--format", format));
        Arrays.stream(parts).skip(1).forEach(it -> arguments.add("--" + it));
        return run(code, STORE, arguments);
    }

    private String text(String... arguments) {
        return run(0, STORE, List.of(arguments));
    }

    private String nodes(List<String> question) throws IOException {
        byte[] zip = bytes(0, STORE, Stream.concat(question.stream(), Stream.of("--format", "kgx")).toList());
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().contains("nodes")) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No table of nodes is in it");
    }

    private String run(int code, Path store, List<String> arguments) {
        return new String(bytes(code, store, arguments), StandardCharsets.UTF_8);
    }

    private byte[] bytes(int code, Path store, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--data", store.toString()));
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.commandLine().setErr(new PrintWriter(err, true)).execute(all.toArray(String[]::new)))
                    .as("%s%n%s", all, err).isEqualTo(code);
        } finally {
            System.setOut(before);
        }
        return out.toByteArray();
    }
}
