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
            entities/cells.yaml | parents: [cell:apc] | parents: [cell:apd] | 154: error [unknown-entity] cell:dc names the entity cell:apd, which no file under entities/ defines. Correct the id, to cell:apc perhaps, or define it there.
            entities/cells.yaml | curie: NCIT:C12476 | curie: NCI:C12476 | 30: error [unknown-prefix] The prefix of NCI:C12476 is none that is known here. Use one of CL, GO, MONDO, UBERON, CHEBI, NCIT, HGNC, UniProtKB, NCBIGene, MIRBASE, FPLX, MESH, EC, ENSEMBL, Cellosaurus, in that spelling.
            entities/cells.yaml | curie: CL:0000625 | curie: cl:0000625 | 38: error [unknown-prefix] The prefix of cl:0000625 is none that is known here. Use one of CL, GO, MONDO, UBERON, CHEBI, NCIT, HGNC, UniProtKB, NCBIGene, MIRBASE, FPLX, MESH, EC, ENSEMBL, Cellosaurus, in that spelling.
            entities/cells.yaml | synonyms: [T lymphocyte] | synonyms: [T lymphocyte, CD-8 T cells] | 36: error [names-alike] The name 'CD8+ T cell' of cell:cd8-t is spelled like 'CD-8 T cells' of cell:t-cell, at entities/cells.yaml:28. Leave it to one of the two, or name one more fully.
            entities/cells.yaml | synonyms: [leukocyte] | synonyms: [leukocyte]\\n    parents: [cell:cd8-t] | 112: error [hierarchy-cycle] The parents go round: cell:immune-cell -> cell:cd8-t -> cell:t-cell -> cell:lymphocyte -> cell:immune-cell. Leave one of these parents out.
            entities/cells.yaml | \\n  - id: cell:t-cell\\n | \\n  - {id: cell:tumour-cell, label: another, type: cell}\\n  - id: cell:t-cell\\n | 21: error [duplicate-entity] Entity cell:tumour-cell stands at entities/cells.yaml:7 already. Keep one, or give the other an id of its own.
            entities/cells.yaml | \\nentities:\\n | \\nentities:\\n  - {id: cell:nobody, label: nobody, type: cell}\\n | 7: warning [unused-entity] No statement and no other entity names cell:nobody. Use it, or leave it out.
            entities/processes.yaml | label: T-cell anti-tumour response | label: suppression of the T-cell response | 49: error [direction-in-name] The name 'suppression of the T-cell response' holds a direction: 'suppression of'. Name the process neutrally, and put the direction on the effect.
            entities/processes.yaml | label: T-cell anti-tumour response | label: T-cell response, Impaired | 49: error [direction-in-name] The name 'T-cell response, Impaired' holds a direction: 'Impaired'. Name the process neutrally, and put the direction on the effect.
            entities/processes.yaml | parents: [proc:immune-cell-exhaustion]\\n    immunity: -1 | parents: [proc:immune-cell-exhaustion] | 71: error [state-without-side] The state 'T-cell exhaustion' does not say which side it is on. Give it opposite_of, or immunity: 1 or -1.
            references.yaml | {number: 74, | {number: 73, status: open}\\n  - {number: 74, | 522: error [duplicate-reference] Reference 73 stands at references.yaml:508 already. Keep one, or correct the number.
            traps.yaml | - id: T48 | - {id: T47, kind: x, what: x, lines: [1, 1]}\\n  - id: T48 | 235: error [duplicate-trap] Trap T47 stands at traps.yaml:229 already. Keep one, or give the other an id of its own.
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
                + ":27: warning [computed-sign] The steps of G047 come to the sign negative for e1, but its stated direction is"
                + " increase. Check both; where the source itself says so, leave it and tell it in notes.");
    }

    @Test
    void aFileThatCannotBeReadDoesNotMakeItsNamesUnknown() {
        SeedCopy.in(folder).change("entities/molecules.yaml", "entities:", "entity:");
        assertThat(SeedReader.check(folder).findings()).extracting(Finding::rule)
                .containsOnly("schema", "computed-sign");
    }
}
