package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.export.ToldByApi.Told;
import org.exotrace.support.NodeTest;
import org.exotrace.support.Outside;
import org.exotrace.support.OutsideTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.ShippedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format in a reader that nobody here wrote: what it carries of legs, signs, negations and citations is what the API answers, leg by leg. */
@OutsideTest(works = {"sh", "-c", "/usr/bin/python3 -c 'import bibtexparser, networkx, pandas' && which ris2xml"},
        install = "python3-bibtexparser python3-networkx python3-pandas bibutils")
class OutsideReadersIT {

    @TempDir
    private static Path folder;

    private static final ToldByApi API = ToldByApi.ask();
    private static JsonNode read;

    @BeforeAll
    static void exportAndRead() throws IOException {
        for (ExportFormat it : ExportFormat.values()) {
            Files.write(folder.resolve("all." + it.extension()), Exported.bytes(Seeds.Shipped.CATALOGUE, it));
        }
        read = Outside.run(List.of("/usr/bin/python3", "src/test/resources/export/read_all.py"), folder);
    }

    @Test
    void theApiTellsLegsModifiersAndSomeThatAreNotSo() {
        assertThat(API.legs()).hasSizeGreaterThan(800);
        assertThat(API.legs().values()).filteredOn(Told::negated).hasSizeGreaterThan(9);
        assertThat(API.modifiers()).hasSizeGreaterThan(20);
    }

    @Test
    void tablesAndGraphsCarryEveryLegAsTheApiTellsIt() {
        same(legs(read.path("tsv"), "transfer", "step"), API.legs());
        same(legs(read.path("graphml"), "transfer", "step"), API.legs());
        same(legs(read.path("tsv"), "modifier"), API.modifiers());
        same(legs(read.path("graphml"), "modifier"), API.modifiers());
    }

    /** Papers go by what others call them there. */
    @Test
    void kgxCarriesThemToo() {
        same(legs(read.path("kgx"), "transfer", "step"), API.called(API.legs()));
        same(legs(read.path("kgx"), "modifier"), API.called(API.modifiersDenied()));
    }

    @Test
    void canonicalJsonCarriesThemToo() {
        same(legs(read.path("canonical"), "transfer", "step"), API.legs());
    }

    @Test
    @NodeTest(packages = true)
    void cx2CarriesThemToo() {
        JsonNode edges = Outside.run(List.of("node", "src/test/resources/export/read_cx2.cjs"), folder.resolve("all.cx2")).path("edges");
        Map<String, Told> found = new TreeMap<>();
        edges.forEach(it -> found.put(it.path("key").asText(), new Told(it.path("relation").asText(), it.path("sign").asText(), it.path("negated").asBoolean(), words(it.path("publications")))));
        same(found.entrySet().stream().filter(it -> API.legs().containsKey(it.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), API.legs());
        assertThat(found).containsAllEntriesOf(API.modifiers());
        assertThat(found.keySet()).hasSize(read.path("graphml").size());
    }

    @Test
    void sifHasEachLegThatHoldsAndSaysHowManyDoNot() {
        List<String> left = new ArrayList<>(words(read.path("sif")));
        assertThat(API.triples()).allSatisfy(it -> assertThat(left.remove(it)).as(it).isTrue());
        assertThat(left).allMatch(it -> it.contains(" marks ") || it.contains(" associated_with "));
        assertThat(leftOut("sif")).startsWith("%d negated legs".formatted(API.legs().values().stream().filter(Told::negated).count()))
                .matches(it -> it.contains("modifier") != API.denied().isEmpty());
    }

    @Test
    @NodeTest(packages = true)
    void sbgnHasEachSignWithItsReferences() throws IOException {
        Map<String, String> signs = API.signs();
        Map<String, String> cited = new TreeMap<>();
        read.path("sbgnml").properties().forEach(it -> cited.put(it.getKey(), it.getValue().asText()));
        assertThat(cited).isEqualTo(signs.keySet().stream().collect(Collectors.toMap(it -> it, API::references)));
        String text = Files.readString(folder.resolve("all.sbgn")).replace("\"biological activity\"", "\"unspecified entity\"").replace("\"perturbation\"", "\"perturbing agent\"");
        JsonNode map = Outside.run(List.of("node", "src/test/resources/export/read_sbgn.cjs"), Files.writeString(folder.resolve("read.sbgn"), text));
        assertThat(words(map.path("edges")).stream().sorted()).isEqualTo(signs.values().stream().map(it -> it + " influence").sorted().toList());
        assertThat(leftOut("sbgnml")).isNotEmpty();
    }

    @Test
    void referenceManagersHaveEveryPaperThatTheApiVerifies() {
        assertThat(words(read.path("bibtex"))).isEqualTo(words(read.path("ris"))).containsExactlyElementsOf(API.publications());
    }

    /** Told by what differs: all of it is too long to read. */
    private static void same(Map<String, Told> found, Map<String, Told> told) {
        assertThat(found.keySet()).isEqualTo(told.keySet());
        assertThat(told.keySet().stream().filter(it -> !told.get(it).equals(found.get(it))).map(it -> "%s: %s, and the API %s".formatted(it, found.get(it), told.get(it))))
                .isEmpty();
    }

    private static String leftOut(String format) {
        return ShippedServer.get("/export?format=" + format).headers().firstValue("X-Left-Out").orElse("");
    }

    private static Map<String, Told> legs(JsonNode found, String... kinds) {
        Map<String, Told> legs = new TreeMap<>();
        found.properties().forEach(it -> {
            if (Stream.of(kinds).anyMatch(it.getValue().path("kind").asText()::equals)) {
                legs.put(it.getKey(), Told.of(it.getValue()));
            }
        });
        return legs;
    }

    static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(it -> words.add(it.asText()));
        return words;
    }
}
