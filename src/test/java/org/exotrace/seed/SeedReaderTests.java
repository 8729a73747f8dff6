package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedReaderTests {

    @TempDir
    private Path folder;

    @Test
    void theShippedSeedsHaveNoErrorAndTwoWarnings() {
        List<Finding> warnings = new ArrayList<>();
        SeedReader.read(Seeds.FOLDER, warnings::add);
        assertThat(warnings).extracting(Finding::toString).containsExactly(
                "statements/immunosuppression/E088-melanoma-exosomal-mirnas-weaken-t-cell-receptor.yaml:42: warning"
                        + " [computed-sign] The steps of E088 come to the sign unknown for e1, but its stated direction is"
                        + " decrease. Check both; where the source itself says so, leave it and tell it in notes.",
                "statements/immunosuppression/G033-m2-macrophage-exosomes-with-mir-155-5p-zc3h12b.yaml:27: warning"
                        + " [computed-sign] The steps of G033 come to the sign unknown for e1, but its stated direction is"
                        + " increase. Check both; where the source itself says so, leave it and tell it in notes.");
    }

    @Test
    void tellsEverythingAtOnceByFileAndLine() {
        SeedCopy.in(folder)
                .change("G047", "traps: [T27]", "traps: [T99]")
                .change("G047", "references: [31]", "references: [310]")
                .change("G048", "kind: ", "kinds: ")
                .change("themes.yaml", "themes:\n", "themes: [\n")
                .change("G048", "entity: gene:CD274", "entity: gene:CD724")
                .change("entities/cells.yaml", "curie: CL:0000625", "curie: XX:0000625");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .satisfies(e -> assertThat(e.findings()).isSorted().extracting(Finding::rule).containsExactly(
                        "unknown-prefix", "computed-sign", "computed-sign", "unknown-reference", "unknown-trap", "schema", "schema",
                        "unknown-entity", "yaml"));
    }

    @Test
    void saysThatThereIsNoFolderOrNothingInIt() {
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> SeedReader.read(folder.resolve("nowhere")))
                .withMessageContaining("There is no seeds folder");
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .withMessageContaining("holds neither seeds nor tables of a graph");
    }

    @Test
    void readsTheSameFromOtherLineEndsAndOtherFileNames() {
        SeedCopy.in(folder).change("G047", "\n", "\r\n").move("G047", "statements/immunosuppression/G047.yaml");
        assertThat(DataVersion.of(SeedReader.read(folder))).isEqualTo(DataVersion.of(Seeds.Shipped.DATA));
    }

    /** What misfits is left out, and nothing that rests on it is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: mechanism                      | kind: mechnism                       | subject: c1 | subject: c9 | unknown-participant
            title:                               | titel:                               | traps: [T27] | traps: [T99] | unknown-trap
            role: vesicle, entity: ves:tde       | role: vessel, entity: ves:tdx        | references: [31] | references: [310] | unknown-entity, unknown-reference
            n: 1, subject: c1                    | n: one, subject: c1                  | document: xie2023 | document: xie2032 | unknown-document
            polarity: suppresses                 | polarity: suppress                   | modality: asserted | modality: assert |
            p: c1, role: cargo                   | p: C1, role: cargo                   | section: "3" | section: "33" | unknown-section
            record: G047                         | record: 47                           | modality: asserted | modality: assert |
            theme: immunosuppression             | theme: [x]                           | lines: [139, 142] | lines: [139] |
            """)
    void rulesSpeakInTheSameRoundWhereAnotherFieldMisfits(String was, String misfit, String right, String wrong, String rules) {
        SeedCopy.in(folder).change("G047", was, misfit).change("G047", right, wrong);
        assertThat(SeedReader.check(folder).findings()).filteredOn(it -> it.isError() && !it.rule().equals("schema"))
                .extracting(Finding::rule).containsExactlyInAnyOrder(rules == null ? new String[0] : rules.split(", "));
    }

    @Test
    void anEntityOrADocumentThatMisfitsIsNoUnknownOne() {
        SeedCopy.in(folder).change("entities/molecules.yaml", "id: gene:CD274\n    label: PD-L1\n    type: protein", "id: gene:CD274\n    type: protien")
                .change("documents/xie2023.yaml", "kind: review", "kind: reveiw").change("documents/chen2018.yaml", "read: {depth: part,", "read: {depth: some,");
        assertThat(SeedReader.check(folder).findings()).filteredOn(Finding::isError).extracting(Finding::rule).containsOnly("schema");
    }
}
