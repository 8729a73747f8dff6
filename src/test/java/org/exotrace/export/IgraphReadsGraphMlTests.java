package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.exotrace.projection.Arrow;
import org.exotrace.shown.Studies;
import org.exotrace.support.Outside;
import org.exotrace.support.OutsideTest;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OutsideTest(works = {"Rscript", "-e", "library(igraph); library(jsonlite)"}, install = "r-cran-igraph r-cran-jsonlite")
class IgraphReadsGraphMlTests {

    private static final Selection ALL = Selection.all(Seeds.CATALOGUE);

    @Test
    void whatIsAbsentIsNotFalseAndNoNodesAreTakenForOne(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("all.graphml"), Exported.bytes(ExportFormat.GRAPHML));
        JsonNode graph = Outside.run(List.of("Rscript", "--vanilla", "src/test/resources/export/read_graphml.R"), file);
        assertThat(graph.path("same_again")).extracting(JsonNode::asBoolean).containsOnly(true);
        assertThat(graph.path("nodes").path("name")).hasSameSizeAs(ALL.nodes()).doesNotHaveDuplicates()
                .extracting(JsonNode::asText).contains("PD-L1");
        assertThat(graph.path("logical")).extracting(JsonNode::asText).containsExactlyInAnyOrder("aim", "negated");
        assertThat(counts(graph, "interaction")).isEqualTo(counts(it -> it.relation()));
        assertThat(counts(graph, "sign_number")).isEqualTo(counts(it -> it.sign() == null ? "null" : switch (it.sign()) {
            case POSITIVE -> "1";
            case NEGATIVE -> "-1";
            case UNKNOWN -> "0";
        }));
        assertThat(counts(graph, "hedged")).isEqualTo(counts(it -> it.step() == null ? "not stated" : "" + it.hedged()));
        assertThat(counts(graph, "works")).isEqualTo(counts(it -> it.modifier() == null || it.modifier().works() == null
                ? "not stated" : it.modifier().works().toString())).containsKeys("not stated");
    }

    @Test
    void howWellALegWasShownComesThroughOnItsEdge(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("shipped.graphml"), Exported.bytes(Seeds.Shipped.CATALOGUE, ExportFormat.GRAPHML));
        JsonNode edges = Outside.run(List.of("Rscript", "--vanilla", "src/test/resources/export/read_graphml.R"), file).path("edges");
        List<String> legs = StreamSupport.stream(edges.path("leg").spliterator(), false).map(JsonNode::asText).toList();
        int last = legs.indexOf("E012/3");
        assertThat(edges.path("pips").path(last).asText()).isEqualTo("A:ring|N:ring_left|S:not_read");
        assertThat(edges.path("rung_ceiling").path(last).asInt()).isEqualTo(4);
        assertThat(edges.path("attribution").path(last).asText()).isEqualTo(Studies.of(Seeds.Shipped.CATALOGUE,
                Seeds.Shipped.CATALOGUE.findStatement("E012").orElseThrow()).attribution().toString());
        assertThat(edges.path("pips").path(legs.indexOf("E012/t1")).asText()).isEmpty();
    }

    private static Map<String, Long> counts(JsonNode graph, String name) {
        return StreamSupport.stream(graph.path("edges").path(name).spliterator(), false)
                .collect(Collectors.groupingBy(JsonNode::asText, HashMap::new, Collectors.counting()));
    }

    private static Map<String, Long> counts(Function<Arrow, String> what) {
        return ALL.arrows().stream().collect(Collectors.groupingBy(it -> Objects.requireNonNull(what.apply(it)), HashMap::new, Collectors.counting()));
    }
}
