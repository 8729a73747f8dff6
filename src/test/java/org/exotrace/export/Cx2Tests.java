package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.json.Json;
import org.junit.jupiter.api.Test;
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
