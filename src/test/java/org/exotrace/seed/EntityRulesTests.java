package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.support.SeedCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One broken list of entities, references or traps for each rule, and everything that is said of it. */
class EntityRulesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            entities/cells.yaml | parents: [cell:apc] | parents: [cell:apd] | 167: error [unknown-entity] cell:dc names the entity cell:apd, which no file under entities/ defines. Correct the id, to cell:apc perhaps, or define it there.
            entities/cells.yaml | curie: NCIT:C12476 | curie: NCI:C12476 | 30: warning [unknown-prefix] The prefix of NCI:C12476 is none that is known here. It is kept, without a link; those with one are CL, GO, MONDO, UBERON, CHEBI, NCIT, SO, HP, CLO, PR, NCBITaxon, HGNC, UniProtKB, NCBIGene, MIRBASE, mirbase, FPLX, MESH, EC, ENSEMBL, Cellosaurus, MGI, DRUGBANK, REACT, CHEMBL, in that spelling.
            entities/cells.yaml | curie: CL:0000625 | curie: cl:0000625 | 38: warning [unknown-prefix] The prefix of cl:0000625 is none that is known here. It is kept, without a link; those with one are CL, GO, MONDO, UBERON, CHEBI, NCIT, SO, HP, CLO, PR, NCBITaxon, HGNC, UniProtKB, NCBIGene, MIRBASE, mirbase, FPLX, MESH, EC, ENSEMBL, Cellosaurus, MGI, DRUGBANK, REACT, CHEMBL, in that spelling.
            entities/cells.yaml | synonyms: [T lymphocyte] | synonyms: [T lymphocyte, CD-8 T cells] | 36: error [names-alike] The name 'CD8+ T cell' of cell:cd8-t is spelled like 'CD-8 T cells' of cell:t-cell, at entities/cells.yaml:28. Leave it to one of the two, or name one more fully.
            entities/cells.yaml | synonyms: [leukocyte] | synonyms: [leukocyte]\\n    parents: [cell:cd8-t] | 33: error [hierarchy-cycle] The parents go round: cell:t-cell -> cell:lymphocyte -> cell:immune-cell -> cell:cd8-t -> cell:t-cell. Leave one of these parents out.
            entities/cells.yaml | \\n  - id: cell:t-cell\\n | \\n  - {id: cell:tumour-cell, label: another, type: cell}\\n  - id: cell:t-cell\\n | 21: error [duplicate-entity] Entity cell:tumour-cell stands at entities/cells.yaml:7 already. Keep one, or give the other an id of its own.
            entities/cells.yaml | \\nentities:\\n | \\nentities:\\n  - {id: cell:nobody, label: nobody, type: cell}\\n | 7: warning [unused-entity] No statement and no other entity names cell:nobody. Use it, or leave it out.
            entities/processes.yaml | label: T-cell anti-tumour response | label: suppression of the T-cell response | 51: error [direction-in-name] The name 'suppression of the T-cell response' holds a direction: 'suppression of'. Name the process neutrally, and put the direction on the effect.
            entities/processes.yaml | label: T-cell anti-tumour response | label: T-cell response, Impaired | 51: error [direction-in-name] The name 'T-cell response, Impaired' holds a direction: 'Impaired'. Name the process neutrally, and put the direction on the effect.
            entities/processes.yaml | parents: [proc:immune-cell-exhaustion]\\n    immunity: -1 | parents: [proc:immune-cell-exhaustion] | 73: error [state-without-side] The state 'T-cell exhaustion' does not say which side it is on. Give it opposite_of, or immunity: 1 or -1.
            entities/molecules.yaml | accession: UniProtKB:Q15116 | accession: UniProtKB:Q9NZQ7 | 58: error [unfit-site] The site of gene:PDCD1 is read off UniProtKB:Q9NZQ7, which is no term of it. Correct the accession, or give the entity that term under xrefs if it was read beside it.
            entities/cells.yaml | synonyms: [T lymphocyte] | synonyms: [T lymphocyte]\\n    site: {where: membrane, source: {name: x, seen_in: x}} | 29: error [unfit-site] cell:t-cell has a site in its cell, and is a cell. Leave it out: a molecule alone has one.
            entities/molecules.yaml | \\n    label: TLR3\\n | \\n    label: TLR3\\n    site: {where: endosome, source: {name: x, seen_in: x}}\\n | 2017: error [schema] Entity gene:TLR3, site, where: 'endosome' is not one of membrane, endosome membrane, cytosol, nucleus. Write endosome membrane perhaps.
            entities/molecules.yaml | \\n    label: TLR3\\n | \\n    label: TLR3\\n    site: {where: membrane}\\n | 2017: error [schema] Entity gene:TLR3, site: source is missing. Add it: what says so.
            documents/xie2023.yaml | - id: T48 | - {id: T47, kind: x, what: x, lines: [1, 1]}\\n  - id: T48 | 483: error [duplicate-trap] Trap T47 of xie2023 stands twice. Keep one, or give the other an id of its own.
            documents/xie2023.yaml | publication: biswas2019 | publication: biswas2020 | 745: error [unknown-publication] Number 68 names the publication biswas2020, which is nowhere. Correct the id, or add it to publications.yaml.
            documents/xie2023.yaml | lines: [1, 2], reason | lines: [1, 400], reason | 40: error [unknown-line] Line 400 is beyond the 368 lines of xie2023. Correct it, or the number of lines there.
            documents/xie2023.yaml | statements: [G001] | statements: [G901] | 42: warning [unknown-record] A sentence of xie2023 is told by the statement G901, which is nowhere. Correct it, to G091 perhaps, or add the statement.
            publications.yaml | \\npublications:\\n | \\npublications:\\n  - {id: chen2018, kind: article}\\n | 6: error [duplicate-publication] Publication chen2018 stands at documents/chen2018.yaml:2 already. Keep one, or give the other an id of its own.
            publications.yaml | doi: 10.4049/jimmunol.1900692 | doi: 10.1038/S41586-018-0392-8 | 12: error [same-publication] biswas2019 has the DOI 10.1038/s41586-018-0392-8 of chen2018, at documents/chen2018.yaml:2: they are one publication. Keep one of the two, and use its id.
            publications.yaml | url: https://scholars.duke.edu/display/pub1559668 | url: https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6095740/ | 14: error [same-publication] biswas2019 has the PMCID PMC6095740 of chen2018, at documents/chen2018.yaml:2: they are one publication. Keep one of the two, and use its id.
            conflicts.yaml | records: [E011, E076] | records: [E011, E077] | 114: error [unknown-record] A side of conflict C01 holds E077, which is not among its records. Add it to records, or correct the side.
            conflicts.yaml | records: [E011, E010, E061, E076] | records: [E011, E010, E061, E076, E999] | 112: error [unknown-record] Conflict C01 names the statement E999, which is nowhere. Correct it, to E099 perhaps, or add the statement.
            entities/tissues.yaml | entities: | extensions: [{extends: gene:CD275, synonyms: [B7 H one]}]\\nentities: | 5: error [unknown-entity] The extension names the entity gene:CD275, which no file under entities/ defines. Correct the id, to gene:CD274 perhaps, or define it there.
            entities/tissues.yaml | entities: | extensions: [{extends: gene:CD274, synonyms: [B7-H1], parents: [cell:t-cell]}]\\nentities: | 5: warning [nothing-new] gene:CD274 has 'B7-H1' already. Leave it out here.
            """)
    void eachSaysLineAndRuleAndWhatIsWrongAndWhatToDo(String file, String was, String becomes, String finding) {
        SeedCopy.in(folder).change(file, was, becomes);
        assertThat(SeedReader.check(folder).findings()).filteredOn(it -> !it.rule().equals("computed-sign"))
                .extracting(Finding::toString).containsExactly(file + ":" + finding);
    }

    @Test
    void aComputedSignThatIsNotTheStatedOneIsAWarningWithBothWords() {
        SeedCopy seeds = SeedCopy.in(folder).change("G047", "direction: decrease", "direction: increase");
        assertThat(SeedReader.check(folder).findings()).extracting(Finding::toString).contains(seeds.file("G047")
                + ":28: warning [computed-sign] The steps of G047 come to the sign negative for e1, but its stated direction is"
                + " increase. Check both; where the source itself says so, leave it and tell it in notes.");
    }

    @Test
    void aFileThatCannotBeReadDoesNotMakeItsNamesUnknown() {
        SeedCopy.in(folder).change("entities/molecules.yaml", "entities:", "entity:");
        assertThat(SeedReader.check(folder).findings()).extracting(Finding::rule)
                .containsOnly("schema", "computed-sign");
    }
}
