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

class SeedReaderTests {

    @TempDir
    private Path folder;

    @Test
    void theShippedSeedsHaveNoErrorAndOneWarning() {
        List<Finding> warnings = new ArrayList<>();
        SeedReader.read(Seeds.FOLDER, warnings::add);
        assertThat(warnings).extracting(Finding::toString).containsExactly(
                "statements/immunosuppression/G033-m2-macrophage-exosomes-with-mir-155-5p-zc3h12b.yaml:26: warning"
                        + " [computed-sign] The steps of G033 come to the sign unknown for e1, but its stated direction is"
                        + " increase. Check both; where the source itself says so, leave it and tell it in notes.");
    }

    @Test
    void tellsEverythingAtOnceByFileAndLine() {
        SeedCopy.in(folder)
                .change("G047", "traps: [T27]", "traps: [T99]")
                .change("G047", "references: [31]", "references: [310]")
                .change("G048", "kind: ", "kinds: ")
                .change("traps.yaml", "traps:\n", "traps: [\n")
                .change("entities/cells.yaml", "curie: CL:0000625", "curie: XX:0000625");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .satisfies(e -> assertThat(e.findings()).isSorted().extracting(Finding::rule).containsExactly(
                        "unknown-prefix", "computed-sign", "unknown-reference", "schema", "schema", "yaml"));
    }

    @Test
    void saysThatThereIsNoFolderOrNothingInIt() {
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> SeedReader.read(folder.resolve("nowhere")))
                .withMessageContaining("There is no seeds folder");
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .withMessageContaining("holds no seeds");
    }

    @Test
    void readsTheSameFromOtherLineEndsAndOtherFileNames() {
        SeedCopy.in(folder).change("G047", "\n", "\r\n").move("G047", "statements/immunosuppression/G047.yaml");
        assertThat(DataVersion.of(SeedReader.read(folder))).isEqualTo(DataVersion.of(Seeds.DATA));
    }
}
