package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class ExportFormatsTests {

    @Test
    void jsonComesToTheSameDataVersion() throws JsonProcessingException {
        JsonNode file = Json.MODEL.readTree(Exported.text(ExportFormat.JSON));
        assertThat(file.path("data_version").asText()).isEqualTo(Seeds.CATALOGUE.dataVersion());
        assertThat(file.has("selection")).isFalse();
        assertThat(DataVersion.of(Json.MODEL.treeToValue(file, DataSet.class))).isEqualTo(Seeds.CATALOGUE.dataVersion());
    }

    @Test
    void aStatementBringsAllThatItNamesAndNothingElse() throws JsonProcessingException {
        DataSet data = Json.MODEL.readValue(Exported.text(ExportFormat.JSON, "G047"), DataSet.class);
        assertThat(data.statements()).extracting(Statement::record).containsExactly("G047");
        assertThat(data.entities()).extracting(it -> it.id())
                .contains("gene:CD274", "cell:cd8-t", "cell:t-cell", "ves:tde").doesNotContain("gene:CD47");
        assertThat(data.publications()).extracting(it -> it.id()).contains("chen2018", "xie2023");
    }

    @Test
    void aTableHasARowForEachLegCorrelationAndModifier() {
        List<Map<String, String>> rows = Exported.rows(Exported.text(ExportFormat.TSV));
        assertThat(rows.stream().collect(Collectors.groupingBy(it -> it.get("kind"), Collectors.counting())))
                .containsAllEntriesOf(Map.of("transfer", 149L, "step", 138L, "correlation", 27L));
        assertThat(rows.stream().collect(Collectors.groupingBy(it -> it.get("sign"), Collectors.counting())))
                .containsEntry("positive", Seeds.DATA.statements().stream().flatMap(it -> it.steps().stream())
                        .filter(it -> "positive".equals(String.valueOf(it.sign()))).count());
        assertThat(rows).filteredOn(it -> it.get("id").equals("G047/2")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("subject", "PD-1").containsEntry("subject_id", "gene:PDCD1").containsEntry("sign_number", "-1")
                .containsEntry("follows", "1").containsEntry("subject_in", "cell:cd8-t").containsEntry("references", "31")
                .containsEntry("modality", "asserted").containsEntry("data_version", Seeds.CATALOGUE.dataVersion()));
    }

    @Test
    void kgxHasEveryRequiredColumnFilledAndNoEdgeWithoutItsNodes() {
        Map<String, String> files = Exported.unzipped(Exported.bytes(ExportFormat.KGX));
        assertThat(files.keySet()).containsExactly("nodes.tsv", "edges.tsv");
        List<Map<String, String>> nodes = Exported.rows(files.get("nodes.tsv"));
        List<Map<String, String>> edges = Exported.rows(files.get("edges.tsv"));
        assertThat(nodes).allSatisfy(it -> assertThat(List.of(it.get("id"), it.get("category"))).doesNotContain(""));
        assertThat(edges).allSatisfy(it -> assertThat(List.of(it.get("subject"), it.get("predicate"), it.get("object"),
                it.get("knowledge_level"), it.get("agent_type"), it.get("primary_knowledge_source"))).doesNotContain(""));
        Set<String> ids = nodes.stream().map(it -> it.get("id")).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(nodes);
        assertThat(edges.stream().map(it -> it.get("id")).distinct()).hasSameSizeAs(edges);
        assertThat(edges).allSatisfy(it -> assertThat(ids).contains(it.get("subject"), it.get("object")));
    }

    @Test
    void kgxTellsTheGeneTheSignThePaperAndTheContext() {
        Map<String, String> files = Exported.unzipped(Exported.bytes(ExportFormat.KGX, "G047"));
        assertThat(Exported.rows(files.get("nodes.tsv"))).filteredOn(it -> it.get("id").equals("exotrace:gene:CD274"))
                .singleElement().satisfies(node -> assertThat(node).containsEntry("category", "biolink:Gene")
                        .containsEntry("same_as", "HGNC:17635").containsEntry("xref", "HGNC:17635|UniProtKB:Q9NZQ7|NCBIGene:29126"));
        assertThat(Exported.rows(files.get("edges.tsv"))).filteredOn(it -> it.get("id").equals("exotrace:G047/2"))
                .singleElement().satisfies(edge -> assertThat(edge).containsEntry("predicate", "biolink:affects")
                        .containsEntry("object_direction_qualifier", "decreased").containsEntry("publications", "PMID:30089911")
                        .containsEntry("subject_context_qualifier", "CL:0000625").containsEntry("exotrace_follows", "1"));
    }

    @Test
    void aCandidateIsNeverCited() {
        Set<String> candidates = Seeds.candidates().flatMap(it -> Stream.of("PMID:" + it.pmid(), "doi:" + it.doi()))
                .collect(Collectors.toSet());
        List<Map<String, String>> edges = Exported.rows(Exported.unzipped(Exported.bytes(ExportFormat.KGX)).get("edges.tsv"));
        assertThat(candidates).hasSizeGreaterThan(5);
        assertThat(edges).noneSatisfy(it -> assertThat(it.get("publications").split("\\|"))
                .containsAnyElementsOf(candidates));
    }
}
