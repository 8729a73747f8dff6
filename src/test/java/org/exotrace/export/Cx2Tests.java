package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.json.Json;
import org.exotrace.model.Status;
import org.exotrace.projection.Arrow;
import org.exotrace.support.NodeTest;
import org.exotrace.support.Outside;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Cx2Tests {

    @ParameterizedTest
    @CsvSource({"minimal.valid, true", "local-created.valid, true", "missing-cxversion.invalid, false",
        "duplicate-node-ids.invalid, false", "invalid-edge-reference.invalid, false"})
    void theRulesTellCytoscapesOwnExamplesApart(String name, boolean valid) throws IOException {
        assertThat(Cx2Rules.broken(Json.API.readTree(Path.of("src/test/resources/cx2", name + ".cx2").toFile())).isEmpty())
                .isEqualTo(valid);
    }

    @Test
    void oursKeepsThemWithAllStatementsAndWithOne() throws IOException {
        for (String text : List.of(Exported.text(ExportFormat.CX2), Exported.text(ExportFormat.CX2, "G047"))) {
            JsonNode file = Json.API.readTree(text);
            assertThat(Cx2Rules.broken(file)).isEmpty();
            assertThat(file.path(2).has("attributeDeclarations")).isTrue();
            assertThat(file.path(file.size() - 1).has("status")).isTrue();
        }
    }

    @Test
    void nodesStandInLanesFromSourceToEffect() throws IOException {
        JsonNode file = Json.API.readTree(Exported.text(ExportFormat.CX2, "G047"));
        assertThat(x(file, "cell:tumour-cell")).isLessThan(x(file, "G047/v"));
        assertThat(x(file, "G047/v")).isLessThan(x(file, "gene:CD274"));
        assertThat(x(file, "gene:CD274")).isLessThan(x(file, "cell:cd8-t"));
        assertThat(x(file, "cell:cd8-t")).isLessThan(x(file, "proc:tcell-response"));
    }

    /** A T-bar or a triangle by sign, dashes where nobody said it outright, a colour by class. */
    @Test
    @NodeTest(packages = true)
    void cytoscapesOwnClientsReadItAndDrawWhatItMeans(@TempDir Path folder) throws IOException {
        JsonNode read = Outside.run(List.of("node", "src/test/resources/export/read_cx2.cjs"),
                Files.write(folder.resolve("all.cx2"), Exported.bytes(ExportFormat.CX2)));
        Selection all = Selection.all(Seeds.CATALOGUE);
        assertThat(read.path("validation").path("errors")).isEmpty();
        assertThat(read.path("nodes")).hasSameSizeAs(all.nodes()).noneMatch(it -> it.path("fill").asText().equals("rgb(255,255,255)"));
        Map<String, JsonNode> edges = new HashMap<>();
        read.path("edges").forEach(it -> edges.put(it.path("key").asText(), it));
        assertThat(edges).hasSameSizeAs(all.arrows());
        for (Arrow it : all.arrows()) {
            JsonNode edge = edges.get(it.id());
            if (it.sign() != null) {
                assertThat(edge.path("head").asText()).isEqualTo(Map.of("positive", "triangle", "negative", "tee", "unknown", "circle").get(it.sign().toString()));
            }
            boolean inferred = it.transfer() != null && it.transfer().status() == Status.INFERRED || it.step() != null && it.step().inferred();
            assertThat(edge.path("line").asText().equals("dashed")).as(it.id()).isEqualTo(inferred && !it.denied());
            assertThat(edge.path("label").asText()).isEqualTo((it.denied() ? "not: " : "") + it.relation());
        }
        assertThat(edges.get("G047/t3").path("head").asText()).isEqualTo("vee");
    }

    @Test
    @NodeTest(packages = true)
    void edgesSayHowWellTheirLegWasShown(@TempDir Path folder) throws IOException {
        JsonNode read = Outside.run(List.of("node", "src/test/resources/export/read_cx2.cjs"),
                Files.write(folder.resolve("shipped.cx2"), Exported.bytes(Seeds.Shipped.CATALOGUE, ExportFormat.CX2)));
        assertThat(read.path("validation").path("errors")).isEmpty();
        Map<String, String> shown = new HashMap<>();
        read.path("edges").forEach(it -> shown.put(it.path("key").asText(), "%s %s".formatted(it.path("pips"), it.path("rung"))));
        assertThat(shown).containsEntry("E012/t2", "[\"D:ring\"] [0,4]").containsEntry("E012/3", "[\"A:ring\",\"N:ring_left\",\"S:not_read\"] [0,4]")
                .containsEntry("E012/t1", "[] [0,4]");
        assertThat(read.path("edges")).allMatch(it -> it.path("attribution").isTextual());
    }

    private static int x(JsonNode file, String key) {
        for (JsonNode aspect : file) {
            for (JsonNode node : aspect.path("nodes")) {
                if (node.path("v").path("key").asText().equals(key)) {
                    return node.path("x").asInt();
                }
            }
        }
        throw new AssertionError("no node " + key);
    }
}
