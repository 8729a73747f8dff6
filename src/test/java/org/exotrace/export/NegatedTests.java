package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.exotrace.json.Json;
import org.exotrace.support.Beside;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source says is not so, in each format: told as that, or left out and counted. */
class NegatedTests {

    /** Two transfers, two steps, a modifier that is not required and one that does not work; other things hold. */
    private static final Selection NEGATED = Selection.of(Beside.CATALOGUE, List.of("B001"));

    @Test
    void tablesSayItInAColumnAndGiveItNoSign() {
        assertThat(Exported.rows(text(ExportFormat.TSV))).filteredOn(it -> it.get("id").equals("B001/1")).singleElement()
                .satisfies(it -> assertThat(it).containsEntry("relation", "inhibits").containsEntry("negated", "true").containsEntry("sign", "")
                        .containsEntry("sign_number", "").containsEntry("document", "notebook2026").containsEntry("dataset", "beside")
                        .containsEntry("publications", "cited2025").containsEntry("publication_labels", "Author 2025")
                        .containsEntry("papers", "2").containsEntry("species", "NCBITaxon:9606|NCBITaxon:10090"));
        assertThat(Exported.rows(text(ExportFormat.TSV))).filteredOn(it -> it.get("negated").equals("true"))
                .extracting(it -> it.get("id")).containsExactly("B001/t3", "B001/t4", "B001/1", "B001/2", "B001/m1");
    }

    @Test
    void graphMlAndCx2SayItInAnAttribute() throws IOException {
        assertThat(text(ExportFormat.GRAPHML)).contains("attr.name=\"negated\"", "attr.name=\"publication_labels\"");
        JsonNode file = Json.API.readTree(text(ExportFormat.CX2));
        JsonNode leg = edge(file, "B001/t3");
        assertThat(leg.path("interaction").asText()).isEqualTo("reaches");
        assertThat(leg.path("negated").asBoolean()).isTrue();
        assertThat(edge(file, "B001/t1").path("negated").asBoolean(true)).isFalse();
    }

    @Test
    void kgxNegatesTheEdge() {
        Map<String, String> files = Exported.unzipped(bytes(ExportFormat.KGX));
        assertThat(Exported.rows(files.get("edges.tsv"))).filteredOn(it -> it.get("negated").equals("true"))
                .extracting(it -> it.get("id").replace("exotrace:", ""))
                .containsExactly("B001/t3", "B001/t4", "B001/1", "B001/2", "B001/m1", "B001/m2");
    }

    @Test
    void belSaysThatACauseChangesNothingAndLeavesOutTheRest() {
        assertThat(text(ExportFormat.BEL).lines().filter(it -> it.matches("#.*|SET Negated.*|[a-z]+\\(.*")))
                .containsExactly("# Left out: 3 negated legs, 1 negated modifier; each is named where it would stand.",
                        "pop(CL:\"malignant cell\") increases tloc(a(EXOTRACE:\"ves:beside\"), fromLoc(GO:intracellular), toLoc(GO:\"extracellular space\"))",
                        "a(EXOTRACE:\"mol:beside\", loc(EXOTRACE:\"ves:beside\")) partOf a(EXOTRACE:\"ves:beside\")",
                        "# Left out: B001/t3 says that something is not so, for which there is no word here.",
                        "# Left out: B001/t4 says that something is not so, for which there is no word here.",
                        "SET Negated = \"inhibits\"",
                        "a(EXOTRACE:\"mol:beside\", loc(EXOTRACE:\"ves:beside\")) causesNoChange bp(GO:\"T cell proliferation\")",
                        "# Left out: B001/2 says that something is not so, for which there is no word here.",
                        "# Left out: B001/m1 says that something is not so, for which there is no word here.",
                        "SET Negated = \"reduces\"",
                        "p(HGNC:CD9) causesNoChange bp(GO:\"T cell proliferation\")",
                        "p(HGNC:CD9) increases bp(GO:\"T cell proliferation\")");
        assertThat(text(ExportFormat.BEL)).contains("SET Citation = {\"Online Resource\",\"Notebook of a test\",\"https://example.org/notebook\"}");
    }

    @Test
    void sifAndSbgnLeaveItOut() {
        assertThat(text(ExportFormat.SIF).lines()).containsExactly("cell:tumour-cell\treleases\tB001/v", "B001/v\tcarries\tmol:beside",
                "gene:CD9\tnot_required_for\tproc:tcell-proliferation", "gene:CD9\trestores\tproc:tcell-proliferation");
        assertThat(text(ExportFormat.SBGNML)).containsOnlyOnce("<arc ").contains("left out: 1 negated leg, 1 negated modifier<");
    }

    @ParameterizedTest
    @CsvSource({"SIF, '4 negated legs, 1 negated modifier'", "BEL, '3 negated legs, 1 negated modifier'", "SBGNML, '1 negated leg, 1 negated modifier'"})
    void aFormatSaysHowMuchItLeavesOut(ExportFormat format, String words) {
        assertThat(format.leftOut(NEGATED)).contains(words);
        assertThat(format.leftOut(Selection.of(Seeds.CATALOGUE, List.of("G047")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JSON", "TSV", "KGX", "GRAPHML", "CX2", "BIBTEX", "RIS"})
    void aFormatThatSaysItLeavesNothingOut(ExportFormat format) {
        assertThat(format.leftOut(NEGATED)).isEmpty();
    }

    @Test
    void worksAreOfTheirKind() {
        assertThat(text(ExportFormat.BIBTEX)).contains("@unpublished{notebook2026,", "@misc{cited2025,").doesNotContain("maybe2025");
        assertThat(text(ExportFormat.RIS).lines().filter(it -> it.startsWith("TY"))).containsExactly("TY  - GEN", "TY  - UNPB");
    }

    private static JsonNode edge(JsonNode file, String key) {
        for (JsonNode aspect : file) {
            for (JsonNode edge : aspect.path("edges")) {
                if (edge.path("v").path("key").asText().equals(key)) {
                    return edge.path("v");
                }
            }
        }
        throw new AssertionError(key);
    }

    private static byte[] bytes(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(NEGATED, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String text(ExportFormat format) {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }
}
