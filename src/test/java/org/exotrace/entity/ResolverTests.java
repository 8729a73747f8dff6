package org.exotrace.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.model.EntityType;
import org.exotrace.support.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names of a list mean among all shipped data. */
class ResolverTests {

    @ParameterizedTest
    @CsvSource({
        "CD274, Q9NZQ7, gene:CD274", "CD274, NCBIGene:29126, gene:CD274", "CD274, ENSG00000120217, gene:CD274", "CD274, HGNC:17635, gene:CD274",
        "TGFB1, P01137, gene:TGFB1", "PKM2, PKM2, gene:PKM2", "miR-105, hsa-miR-105-5p, mir:105", "miR-105, MIMAT0000102, mir:105",
        "miR-100, hsa-miR-100-5p, mir:100", "miR-21-5p, hsa-miR-21-5p, mir:21-5p", "miR-21-5p, MIMAT0000076, mir:21-5p",
    })
    void anAccessionIsWhatItsSymbolIs(String symbol, String accession, String entity) {
        assertThat(List.of(symbol, accession)).allSatisfy(it -> assertThat(Objects.requireNonNull(one(it).entity()).id()).isEqualTo(entity));
    }

    @ParameterizedTest
    @CsvSource({
        "A2M, A2M, HGNC:7", "P01023, A2M, HGNC:7", "UniProtKB:P01023, A2M, HGNC:7", "NCBIGene:2, A2M, HGNC:7", "ITGA6, ITGA6, HGNC:6142",
        "P23229, ITGA6, HGNC:6142", "ENSG00000091409, ITGA6, HGNC:6142", "hsa-miR-9-5p, hsa-miR-9-5p, MIRBASE:MIMAT0000441",
        "miR-9, hsa-miR-9-5p, MIRBASE:MIMAT0000441", "MIMAT0000441, hsa-miR-9-5p, MIRBASE:MIMAT0000441",
    })
    void aHumanGeneThatIsNotHereIsToldFromNoNameAtAll(String given, String name, String curie) {
        Resolved it = one(given);
        assertThat(it.outcome()).isEqualTo(Resolved.Outcome.UNKNOWN);
        assertThat(it.human()).isEqualTo(new Human(name, curie));
        assertThat(one("florbl").human()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "gene:CD274, ID", "PD-L1, LABEL", "CD274, SYMBOL", "B7-H1, SYNONYM", "PD-LI, PRINTED_FORM", "pdl1, SPELLING", "exosomal PD-L1, SPELLING",
        "Q9NZQ7, TERM", "hsa-miR-21-5p, SYNONYM", "hsa-miR-105-5p, TERM", "A2M;CD274, SYMBOL",
    })
    void itIsToldWhatOfTheEntityTheNameIs(String given, Resolved.By by) {
        assertThat(one(given).by()).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({"ENSG00000120217.14, gene:CD274", "ENSEMBL:ENSG00000120217.14, gene:CD274", "Q9NZQ7-2, gene:CD274", "UniProtKB:P01137-2, gene:TGFB1",
        "sp|Q9NZQ7|PD1L1_HUMAN, gene:CD274", "tr|Q9NZQ7-1|X_HUMAN, gene:CD274", ">sp|P01137|TGFB1_HUMAN Transforming, gene:TGFB1"})
    void aVersionOrAnIsoformIsOfItsGene(String given, String entity) {
        assertThat(Objects.requireNonNull(one(given).entity()).id()).isEqualTo(entity);
        assertThat(one(given).note() != null).isEqualTo(given.matches(".*[0-9]-[0-9].*"));
    }

    @Test
    void theSameOfAGeneThatNoStatementNames() {
        assertThat(one("P01023-2").human()).isEqualTo(new Human("A2M", "HGNC:7"));
        assertThat(one("P01023-2").note()).contains("isoform");
        assertThat(one("sp|P01023|A2MG_HUMAN").human()).isEqualTo(new Human("A2M", "HGNC:7"));
    }

    /** Excel in English and German, pandas, and R write dates so. */
    @ParameterizedTest
    @CsvSource({"2-Sep, SEPTIN2", "02. Sep, SEPTIN2", "Sep 02, SEPTIN2", "Sep-02, SEPTIN2", "2001-09-02, SEPTIN2", "2001-09-02 00:00:00, SEPTIN2", "1-Mar, MARCHF1",
        "1-Mar, MTARC1", "01. Mrz, MTARC1", "1-Dec, DELEC1", "01. Dez, DELEC1", "15-Sep, SELENOF", "13-Sep, lost", "2-Sept, SEPTIN2", "1. März, MTARC1", "Dezember 1, DELEC1", "1. Oktober, lost", "4-Oct, lost", "2-Sep-2021, SEPTIN2"})
    void aDateIsSaidToHaveBeenTheNameOfAGeneAndIsNone(String given, String gene) {
        Resolved it = one(given);
        assertThat(it.outcome()).isEqualTo(Resolved.Outcome.UNKNOWN);
        assertThat(it.human()).isNull();
        assertThat(it.near()).isEmpty();
        assertThat(it.note()).contains("A date, as spreadsheets make", gene);
    }

    @ParameterizedTest
    @CsvSource({"Cd274, human gene CD274", "Actb, human gene ACTB", "SEPT2, symbol of SEPTIN2", "CON__P02769, contaminant", "P02769, UniProt", "ENSMUSG00000016496, another species",
        "ENST00000381577.4, give the symbol", "mmu-miR-21a-5p, another species", "44256, NCBIGene:44256", "pre-miR-21, precursor",
        "pri-miR-21, precursor", "anti-miR-21, inhibitor", "'', no name"})
    void whatANameWasTakenForOrWhyItWasNotIsSaid(String given, String said) {
        assertThat(one(given).note()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"CD274", "PD-L1", "pdl1", "Perforin", "hsa-miR-21-5p", "florbl", "Q9NZQ7", "TGFβ1", "A2M", "1-Decanol", "1-Octanol", "Marker 1", "Decorin 1", "exo-miR-9999"})
    void ofOthersThereIsNothingToSay(String given) {
        assertThat(one(given).note()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0CD274\u00A0", "\u200BQ9NZQ7", "A2M;\u00A0CD274", "HGNC:17635\u00A0"})
    void blanksThatNobodySeesMakeNoOtherName(String given) {
        assertThat(Objects.requireNonNull(one(given).entity()).id()).isEqualTo("gene:CD274");
        assertThat(one("\u00A0A2M").human()).isEqualTo(new Human("A2M", "HGNC:7"));
        assertThat(one("\u00A0").note()).contains("no name");
    }

    @Test
    void orderAndDuplicatesAreKept() {
        List<Resolved> all = new Resolver(Seeds.Shipped.CATALOGUE, 3).all(Stream.of("CD274", "florbl", "", "CD274").map(Resolver.Asked::of).toList());
        assertThat(all).extracting(Resolved::n).containsExactly(1, 2, 3, 4);
        assertThat(all).extracting(Resolved::given).containsExactly("CD274", "florbl", "", "CD274");
        assertThat(all.get(0).at(4)).isEqualTo(all.get(3));
    }

    @Test
    void aGroupMeansWhatItsOneKnownMemberDoesAndSeveralAreAChoice() {
        assertThat(Objects.requireNonNull(one("A2M;CD47").entity()).id()).isEqualTo("gene:CD47");
        assertThat(one("CD47;CD274").choices()).extracting(Ref::id).containsExactly("gene:CD274", "gene:CD47");
    }

    @Test
    void typeAndOrganismNarrowWhatIsMeant() {
        assertThat(one("APC", EntityType.PROTEIN, null).human()).isEqualTo(new Human("APC", "HGNC:583"));
        assertThat(one("CD274", null, "mouse").outcome()).isEqualTo(Resolved.Outcome.UNKNOWN);
        assertThat(one("CD274", null, "mouse").near()).containsExactly("PD-L1");
        assertThat(Objects.requireNonNull(one("CD274", null, "Homo sapiens").entity()).id()).isEqualTo("gene:CD274");
    }

    private static Resolved one(String name) {
        return one(name, null, null);
    }

    private static Resolved one(String name, @Nullable EntityType type, @Nullable String organism) {
        return new Resolver(Seeds.Shipped.CATALOGUE, 3).all(List.of(new Resolver.Asked(name, type, organism))).get(0);
    }
}
