package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.exotrace.projection.Arrow;
import org.exotrace.support.Outside;
import org.exotrace.support.OutsideTest;
import org.exotrace.support.SeedServer;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format in a reader that nobody here wrote: what it carries of legs, signs, negations and citations is what the API tells. */
@OutsideTest(works = {"sh", "-c", "/usr/bin/python3 -c 'import bibtexparser, networkx, pandas' && which ris2xml"},
        install = "python3-bibtexparser python3-networkx python3-pandas bibutils")
class OutsideReadersIT {

    @TempDir
    private static Path folder;

    private static JsonNode read;
    private static final List<JsonNode> STATEMENTS = new ArrayList<>();

    @BeforeAll
    static void exportAndAsk() throws IOException {
        for (ExportFormat it : ExportFormat.values()) {
            Files.write(folder.resolve("all." + it.extension()), Exported.bytes(it));
        }
        read = Outside.run(List.of("/usr/bin/python3", "src/test/resources/export/read_all.py"), folder);
        Seeds.DATA.statements().forEach(it -> STATEMENTS.add(SeedServer.json("/statements/" + it.record())));
    }

    @Test
    void tablesAndGraphsCarryEveryLegWithItsSign() {
        for (String format : List.of("tsv", "graphml", "kgx")) {
            assertThat(read.at("/" + format + "/kinds/transfer").asInt()).as(format).isEqualTo(legs("transfers").size());
            assertThat(read.at("/" + format + "/kinds/step").asInt()).as(format).isEqualTo(legs("steps").size());
            for (String sign : List.of("positive", "negative", "unknown")) {
                assertThat(read.at("/" + format + "/signs/" + sign).asLong()).as(format + sign)
                        .isEqualTo(legs("steps").stream().filter(it -> it.path("sign").asText().equals(sign)).count());
            }
        }
        assertThat(read.at("/canonical/transfers").asInt()).isEqualTo(legs("transfers").size());
        assertThat(read.at("/canonical/steps").asInt()).isEqualTo(legs("steps").size());
    }

    @Test
    void whatIsNotSoIsNotSoThere() {
        assertThat(read.at("/tsv/negated").asLong()).isEqualTo(count(Arrow::negated)).isEqualTo(read.at("/graphml/negated").asLong());
        assertThat(read.at("/kgx/negated").asLong()).isPositive()
                .isEqualTo(count(it -> it.negated() || it.denied() || it.modifier() != null && it.modifier().action().denies()));
        assertThat(sum(read.path("sif"))).isEqualTo(count(it -> !it.denied()));
    }

    @Test
    void aRelationIsTheSameWord() {
        Map<String, Long> told = new HashMap<>();
        Selection.all(Seeds.CATALOGUE).arrows().stream().filter(it -> !it.denied())
                .forEach(it -> told.merge(it.relation().replace(' ', '_'), 1L, Long::sum));
        Map<String, Long> found = new HashMap<>();
        read.path("sif").fields().forEachRemaining(it -> found.put(it.getKey(), it.getValue().asLong()));
        assertThat(found).isEqualTo(told);
    }

    @Test
    void everyPaperThatTheApiNamesIsCited() {
        assertThat(words(read.path("tsv").path("papers"))).isNotEmpty().isEqualTo(words(read.path("graphml").path("papers")));
        assertThat(words(read.path("bibtex"))).isEqualTo(words(read.path("ris"))).containsAll(words(read.path("tsv").path("papers")));
        assertThat(words(read.path("bibtex"))).hasSize(21).isSubsetOf(Seeds.DATA.publications().stream().map(it -> it.id()).toList());
        assertThat(read.at("/canonical/papers").asInt()).isEqualTo(Seeds.DATA.publications().size());
    }

    private static List<JsonNode> legs(String kind) {
        List<JsonNode> legs = new ArrayList<>();
        STATEMENTS.forEach(it -> it.path(kind).forEach(legs::add));
        return legs;
    }

    private static long count(Predicate<Arrow> which) {
        return Selection.all(Seeds.CATALOGUE).arrows().stream().filter(which).count();
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode it : counts) {
            sum += it.asLong();
        }
        return sum;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(it -> words.add(it.asText()));
        return words;
    }
}
