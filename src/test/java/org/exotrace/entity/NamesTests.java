package org.exotrace.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.exotrace.web.ProblemDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    private static final Names NAMES = Names.of(Seeds.CATALOGUE);

    @ParameterizedTest
    @ValueSource(strings = {"gene:CD274", "GENE:cd274", "PD-L1", "pdl1", "CD274", "B7-H1", "HGNC:17635", "hgnc:17635", "PD-LI", " PD-L1 "})
    void everyNameOfPdL1FindsIt(String name) {
        assertThat(NAMES.get(name).entity().id()).isEqualTo("gene:CD274");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CD8 T cells,           cell:cd8-t
            Tumor cell,            cell:tumour-cell
            exosomes,              ves:exosome
            NEF-kB,                fam:NFKB
            acute myeloid leukemia, dis:aml
            T-cell immunoglobulin-3, gene:HAVCR2
            """)
    void spellingsAndMisprintsAreFound(String name, String id) {
        assertThat(NAMES.get(name).entity().id()).isEqualTo(id);
    }

    @Test
    void everyLabelSymbolAndSynonymFindsItsOwnEntity() {
        for (Entity entity : Seeds.DATA.entities()) {
            Names.all(entity).forEach(name -> {
                Names.Found found = NAMES.get(name);
                assertThat(found.entity().equals(entity) || found.also().contains(entity) && !found.entity().shares().isEmpty()).as(name).isTrue();
            });
        }
    }

    @Test
    void aTermMeansTheEntityItFitsExactlyAndNamesTheOthers() {
        Names.Found found = NAMES.get("GO:0070062");
        assertThat(found.entity().id()).isEqualTo("ves:exosome");
        assertThat(found.also()).hasSize(10).extracting(Entity::id).contains("ves:tde", "ves:dex");
        assertThat(NAMES.get("HGNC:6025").entity().id()).isEqualTo("gene:CXCL8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"miR-155", "hsa-miR-155", "mir155"})
    void aSharedNameGivesTheFamilyAndItsMembersBeside(String name) {
        assertThat(NAMES.get(name).entity().id()).isEqualTo("mir:155");
        assertThat(NAMES.get(name).also()).extracting(Entity::id).containsExactly("mir:155-5p");
        assertThat(NAMES.get("miR-155-5p").entity().id()).isEqualTo("mir:155-5p");
        assertThat(Ref.to(Seeds.CATALOGUE, NAMES.get(name)).also()).extracting(Ref::id).containsExactly("mir:155-5p");
    }

    @ParameterizedTest
    @CsvSource({"miR-155, mir:155", "hsa-miR-155, mir:155", "miR-21, mir:21", "hsa-miR-21, mir:21", "miR-23a, mir:23a",
        "hsa-miR-23a, mir:23a", "miR-29a, mir:29a", "hsa-miR-29a, mir:29a"})
    void theFourNamesThatLaboratoriesShareAreFoundInAllData(String name, String family) {
        Names.Found found = Names.of(Seeds.Shipped.CATALOGUE).get(name);
        assertThat(found.entity().id()).isEqualTo(family);
        assertThat(found.also()).isNotEmpty().allSatisfy(it -> assertThat(it.parents()).contains(family));
    }

    @Test
    void anUnknownNameIsA404ThatNamesTheNearest() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> NAMES.get("PDL11")).satisfies(problem -> {
            assertThat(ProblemDocument.of(problem).status()).isEqualTo(404);
            assertThat(problem.type().code()).isEqualTo("unknown-entity");
            assertThat(problem.suggestions()).contains("PD-L1");
        });
    }

    @Test
    void aNameThatTwoBearIsA400ThatListsThem() {
        Catalogue two = Make.catalogue(Make.dataSet(
                List.of(cell("cell:one", "memory cell"), cell("cell:two", "Memory cells")), List.of(), List.of()));
        assertThat(Names.of(two).get("memory cell").entity().id()).as("an exact name wins").isEqualTo("cell:one");
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Names.of(two).get("MEMORY CELL")).satisfies(problem -> {
            assertThat(ProblemDocument.of(problem).status()).isEqualTo(400);
            assertThat(problem.type().code()).isEqualTo("ambiguous-name");
            assertThat(problem.suggestions()).containsExactly("cell:one", "cell:two");
        });
    }

    private static Entity cell(String id, String label) {
        return Make.entity(id, label, EntityType.CELL_TYPE, null, null);
    }
}
