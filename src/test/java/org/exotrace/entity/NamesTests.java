package org.exotrace.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Role;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.exotrace.web.ProblemDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    private static final Names NAMES = Names.of(Seeds.CATALOGUE);
    private static final Names SHIPPED = Names.of(Seeds.Shipped.CATALOGUE);

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

    @Test
    void aNameThatTwoShareIsAmbiguousHoweverItIsSpelled() {
        for (String name : List.of("Tex", "TEX", "tex")) {
            assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> SHIPPED.get(name)).satisfies(problem -> {
                assertThat(problem.type().code()).isEqualTo("ambiguous-name");
                assertThat(problem).hasMessageContaining("exhausted T cell").hasMessageContaining("tumour cell-derived exosome");
                assertThat(problem.suggestions()).containsExactlyInAnyOrder("cell:exhausted-t", "ves:tde");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sEV,                                           ves:ev
            sEVs,                                          ves:ev
            EVs,                                           ves:ev
            evs,                                           ves:ev
            small EV,                                      ves:ev
            small extracellular vesicles,                  ves:ev
            tumour exosome,                                ves:tde
            Tumor exosomes,                                ves:tde
            tumour cell exosome,                           ves:tde
            exosomes of cancer cells,                      ves:tde
            MSC exosomes,                                  ves:msc-exo
            CAF exosome,                                   ves:caf-exo
            DC exosome,                                    ves:dex
            M2 macrophage exosome,                         ves:m2-exo
            NK EVs,                                        ves:nk-ev
            TUMOUR CELLS,                                  cell:tumour-cell
            killer T cell,                                 cell:ctl
            CD279,                                         gene:PDCD1
            CL_0000625,                                    cell:cd8-t
            http://purl.obolibrary.org/obo/CL_0000625,     cell:cd8-t
            https://identifiers.org/hgnc:17635,            gene:CD274
            http://identifiers.org/hgnc/HGNC:17635,        gene:CD274
            HGNC:HGNC:17635,                               gene:CD274
            uniprot:Q9NZQ7,                                gene:CD274
            Q9NZQ7,                                        gene:CD274
            https://www.uniprot.org/uniprotkb/Q9NZQ7/entry, gene:CD274
            ENSG00000120217,                               gene:CD274
            ensembl:ENSG00000120217,                       gene:CD274
            miR-155,                                       mir:155
            miRNA-155,                                     mir:155
            microRNA 155,                                  mir:155
            MIR155,                                        mir:155
            HGNC:31542,                                    mir:155
            hsa-miR-155-5p,                                mir:155-5p
            microRNA-155-5p,                               mir:155-5p
            MIMAT0000646,                                  mir:155-5p
            https://identifiers.org/mirbase.mature:MIMAT0000646, mir:155-5p
            """)
    void whatALaboratoryTypesIsFound(String name, String id) {
        assertThat(SHIPPED.get(name).entity().id()).isEqualTo(id);
    }

    @Test
    void whatIsExosomalIsCargo() {
        Names.Found found = SHIPPED.get("exosomal PD-L1");
        assertThat(found.entity().id()).isEqualTo("gene:CD274");
        assertThat(found.readAs()).isEqualTo(new ReadAs("exosomal PD-L1", Role.CARGO, null, "'exosomal PD-L1' is read as PD-L1 (gene:CD274) as cargo."));
        assertThat(SHIPPED.find("exosomal T cell")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"miR-21, miR-122", "IL-7, IL-6", "CD68, CD63"})
    void whatIsKnownToBeSomethingElseIsNoSuggestion(String name, String other) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> NAMES.get(name)).satisfies(problem -> {
            assertThat(problem).hasMessageContaining("Nothing in these data is called '%s'", name);
            assertThat(problem.suggestions()).doesNotContain(other).isEmpty();
            assertThat(problem.hints()).anyMatch(it -> it.contains("none of them the same"));
        });
    }

    private static Entity cell(String id, String label) {
        return Make.entity(id, label, EntityType.CELL_TYPE, null, null);
    }
}
