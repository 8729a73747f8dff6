package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exotrace.model.Statement;
import org.exotrace.shown.Shown;
import org.exotrace.shown.Studies;
import org.exotrace.support.Networkx;
import org.exotrace.support.NetworkxTest;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NetworkxTest
class NetworkxReadsGraphMlTests {

    @TempDir
    private Path folder;

    @Test
    void everyArrowComesThroughWithItsTypesAndParallelOnesStayApart() throws IOException {
        Path file = Files.write(folder.resolve("all.graphml"), Exported.bytes(ExportFormat.GRAPHML));
        JsonNode graph = Networkx.run("export/read_graphml.py", file);
        Selection all = Selection.all(Seeds.CATALOGUE);
        assertThat(graph.path("multigraph").asBoolean()).isTrue();
        assertThat(graph.path("directed").asBoolean()).isTrue();
        assertThat(graph.path("nodes")).hasSameSizeAs(all.nodes());
        assertThat(graph.path("edges")).hasSameSizeAs(all.arrows());
        assertThat(graph.path("types").path("sign_number").toString()).isEqualTo("[\"int\"]");
        assertThat(graph.path("types").path("hedged").toString()).isEqualTo("[\"str\"]");
        assertThat(graph.path("types").path("negated").toString()).isEqualTo("[\"bool\"]");
        assertThat(graph.path("graph").path("data_version").asText()).isEqualTo(Seeds.CATALOGUE.dataVersion());
    }

    @Test
    void whatIsAbsentIsNotFalse() throws IOException {
        Path file = Files.write(folder.resolve("all.graphml"), Exported.bytes(ExportFormat.GRAPHML));
        JsonNode graph = Networkx.run("export/read_graphml.py", file);
        assertThat(graph.path("absent")).extracting(JsonNode::asText).contains("sign", "sign_number")
                .doesNotContain("inferred", "hedged", "aim", "negated", "ambiguous", "works", "interaction");
        graph.path("types").fields().forEachRemaining(it -> assertThat(it.getValue().toString().contains("bool")
                && graph.path("absent").toString().contains('"' + it.getKey() + '"')).as(it.getKey()).isFalse());
        assertThat(graph.path("edges").path("G047/t1").path("hedged").asText()).isEqualTo("not stated");
        assertThat(graph.path("edges").path("G047/2").path("hedged").asText()).isEqualTo("false");
    }

    @Test
    void aLegSaysHowWellItWasShownByThePipsThatItIsAskedFor() throws IOException {
        Path file = Files.write(folder.resolve("shipped.graphml"), Exported.bytes(Seeds.Shipped.CATALOGUE, ExportFormat.GRAPHML));
        JsonNode edges = Networkx.run("export/read_graphml.py", file).path("edges");
        assertThat(edges.path("E012/t2").path("pips").asText()).isEqualTo("D:ring");
        assertThat(edges.path("E012/3").path("pips").asText()).isEqualTo("A:ring|N:ring_left|S:not_read");
        assertThat(edges.path("E012/t1").has("pips")).as("asked for nothing").isFalse();
        for (JsonNode leg : edges) {
            Statement statement = Seeds.Shipped.CATALOGUE.findStatement(leg.path("statement").asText()).orElseThrow();
            Shown shown = Studies.of(Seeds.Shipped.CATALOGUE, statement);
            assertThat(leg.path("rung_floor").asInt(-1)).as(leg.toString()).isEqualTo(shown.rung().floor());
            assertThat(leg.path("rung_ceiling").asInt(-1)).isEqualTo(shown.rung().ceiling());
            assertThat(leg.path("attribution").asText()).isEqualTo(shown.attribution().toString());
            assertThat(leg.path("open_rivals").asText()).isEqualTo(String.join("|", shown.openRivals()));
        }
    }

    @Test
    void aLegKeepsSignOrderContextAndReferences() throws IOException {
        Path file = Files.write(folder.resolve("one.graphml"), Exported.bytes(ExportFormat.GRAPHML, "G047"));
        JsonNode graph = Networkx.run("export/read_graphml.py", file);
        JsonNode leg = graph.path("edges").path("G047/2");
        assertThat(leg.path("source").asText()).isEqualTo("gene:PDCD1");
        assertThat(leg.path("sign").asText()).isEqualTo("negative");
        assertThat(leg.path("sign_number").asInt()).isEqualTo(-1);
        assertThat(leg.path("follows").asText()).isEqualTo("1");
        assertThat(leg.path("references").asText()).isEqualTo("31");
        assertThat(leg.path("subject_in").asText()).isEqualTo("cell:cd8-t");
        assertThat(leg.path("modality").asText()).isEqualTo("asserted");
        assertThat(graph.path("nodes").path("G047.v").path("lane").asText()).isEqualTo("vesicle");
    }
}
