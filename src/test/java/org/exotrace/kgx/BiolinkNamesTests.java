package org.exotrace.kgx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.DataSet;
import org.exotrace.model.EntityType;
import org.exotrace.support.Beside;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BiolinkNamesTests {

    /** Both ways of naming nodes. */
    static Stream<KgxGraph> graphs() {
        return Stream.of(KgxNames.values()).map(it -> KgxGraph.of(Beside.DATA, it));
    }

    private final KgxGraph graph = KgxGraph.of(Beside.DATA, KgxNames.EXOTRACE);

    @ParameterizedTest
    @MethodSource("graphs")
    void everyCategoryIsAConcreteClassOfTheModel(KgxGraph graph) {
        assertThat(graph.nodes().rows()).isNotEmpty().allMatch(it -> BiolinkClasses.isConcrete(name(it, "category"))
                && BiolinkClasses.within(name(it, "category"), "NamedThing"));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyPredicateFitsItsEndsAndIsKept(KgxGraph graph) {
        Map<String, String> categories = graph.nodes().rows().stream().collect(Collectors.toMap(it -> it.get("id"), it -> name(it, "category")));
        assertThat(graph.edges().rows()).isNotEmpty().allSatisfy(it -> {
            String predicate = name(it, "predicate");
            assertThat(BiolinkPredicates.isKnown(predicate) && !BiolinkPredicates.isDeprecated(predicate)).isTrue();
            assertThat(BiolinkPredicates.fits(predicate, categories.get(it.get("subject")), categories.get(it.get("object")))).as(it.toString()).isTrue();
        });
    }

    @Test
    void everyQualifierHasAValueThatItsColumnMayHave() {
        Map<String, Set<String>> values = BiolinkTable.rows("values.tsv").stream()
                .collect(Collectors.groupingBy(it -> it[0], Collectors.mapping(it -> it[1], Collectors.toSet())));
        assertThat(values).containsOnlyKeys("knowledge_level", "agent_type", "object_direction_qualifier", "object_aspect_qualifier");
        values.forEach((column, allowed) -> assertThat(graph.edges().rows()).extracting(it -> it.getOrDefault(column, ""))
                .filteredOn(it -> !it.isEmpty()).isNotEmpty().allMatch(allowed::contains));
        assertThat(graph.edges().rows()).allSatisfy(it -> assertThat(it.getOrDefault("qualified_predicate", ""))
                .isEqualTo(it.getOrDefault("object_direction_qualifier", "").isEmpty() ? "" : "biolink:causes"));
    }

    @Test
    void whatMarksAProcessIsCorrelatedWithItAndWhatMarksADiseaseItsBiomarker() {
        assertThat(BiolinkPredicates.fitting("biomarker_for", "Gene", "BiologicalProcess")).isEqualTo("correlated_with");
        assertThat(BiolinkPredicates.fitting("biomarker_for", "Gene", "Disease")).isEqualTo("biomarker_for");
        assertThat(BiolinkPredicates.fitting("subclass_of", "CellLine", "Cell")).isEqualTo("related_to_at_concept_level");
        assertThat(graph.edges().rows()).filteredOn(it -> "marks".equals(it.get("exotrace_relation")) && it.get("object").startsWith("exotrace:proc:"))
                .isNotEmpty().allSatisfy(it -> assertThat(it).containsEntry("predicate", "biolink:correlated_with"));
    }

    @Test
    void anEntityIsCalledByItsTermWhereThatFitsExactly() {
        List<Map<String, String>> own = KgxGraph.of(Seeds.DATA, KgxNames.EXOTRACE).nodes().rows();
        List<Map<String, String>> terms = KgxGraph.of(Seeds.DATA, KgxNames.TERMS).nodes().rows();
        List<String> exact = own.stream().map(it -> it.getOrDefault("same_as", "")).filter(it -> !it.isEmpty()).toList();
        assertThat(exact).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(terms).extracting(it -> it.get("id")).filteredOn(it -> !it.startsWith("exotrace:")).containsExactlyElementsOf(exact);
        assertThat(terms).filteredOn(it -> it.get("id").equals("HGNC:17635")).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("xref", "exotrace:gene:CD274|UniProtKB:Q9NZQ7|NCBIGene:29126").containsEntry("name", "PD-L1"));
        assertThat(terms.stream().map(it -> it.get("xref")).filter(it -> it != null)).noneMatch(it -> it.contains("MIRBASE:"))
                .anyMatch(it -> it.contains("mirbase:"));
    }

    @Test
    void termsThatTwoEntitiesShareNameNeither() {
        DataSet twice = Make.dataSet(Stream.of("proc:one", "proc:other")
                .map(it -> Make.fitting(Make.entity(it, it, EntityType.PROCESS, null, null), "GO:0042110")).toList(), List.of(), List.of());
        assertThat(KgxGraph.of(twice, KgxNames.TERMS).nodes().rows()).extracting(it -> it.get("id")).allMatch(it -> it.startsWith("exotrace:"));
    }

    @Test
    void whatFailsIsNegatedAndWhatIsInferredIsAPrediction() {
        assertThat(graph.edges().rows()).filteredOn(it -> "fails to block".equals(it.get("exotrace_relation")))
                .isNotEmpty().allSatisfy(it -> assertThat(it).containsEntry("negated", "true")
                        .containsEntry("object_direction_qualifier", "decreased"));
        assertThat(graph.edges().rows()).filteredOn(it -> "inferred".equals(it.get("exotrace_status")))
                .isNotEmpty().allSatisfy(it -> assertThat(it).containsEntry("knowledge_level", "prediction"));
    }

    private static String name(Map<String, String> row, String column) {
        return row.get(column).replaceFirst("^biolink:", "");
    }
}
