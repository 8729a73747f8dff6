package org.exotrace.kgx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.exotrace.support.Beside;
import org.junit.jupiter.api.Test;

class BiolinkNamesTests {

    /** Read in the Biolink Model: classes, predicates and permitted values that the export may use. */
    private static final Set<String> CLASSES = Set.of("Cell", "CellLine", "CellularComponent", "ComplexMolecularMixture",
            "ProcessedMaterial", "Gene", "Protein", "MacromolecularComplex", "ProteinFamily", "MolecularEntity", "MicroRNA",
            "RNAProduct", "NoncodingRNAProduct", "NucleicAcidEntity", "SmallMolecule", "Drug", "ChemicalEntity",
            "BiologicalProcess", "Disease", "GrossAnatomicalStructure", "Treatment", "Procedure",
            "InformationContentEntity", "Dataset", "Publication");
    private static final Set<String> PREDICATES = Set.of("produces", "has_part", "physically_interacts_with", "location_of",
            "directly_physically_interacts_with", "capable_of", "biomarker_for", "associated_with", "related_to", "affects",
            "subclass_of", "opposite_of", "transcribed_from");
    private static final Set<String> LEVELS = Set.of("knowledge_assertion", "prediction");

    private final KgxGraph graph = KgxGraph.of(Beside.DATA);

    @Test
    void everyNameIsOneOfTheModel() {
        assertThat(graph.nodes().rows()).allSatisfy(it -> assertThat(CLASSES).contains(name(it, "category")));
        assertThat(graph.edges().rows()).allSatisfy(it -> assertThat(PREDICATES).contains(name(it, "predicate")));
        assertThat(graph.edges().rows()).allSatisfy(it -> assertThat(LEVELS).contains(it.get("knowledge_level")));
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
