package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.export.ExportFormat;
import org.exotrace.export.Selection;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sets that stand side by side: what one may do upon another, and what is refused. */
class SideBySideTests {

    private static final Path LAB = Path.of("examples/lab");

    @TempDir
    private Path folder;

    @Test
    void theExampleStandsBesideTheShippedDataAndIsTakenAwayAgain() {
        List<Finding> warnings = new ArrayList<>();
        DataSet both = SeedReader.put(Seeds.DATA, LAB, null, warnings::add);
        assertThat(warnings).isEmpty();
        assertThat(both.names()).containsExactly("lab", "shipped");
        assertThat(both.statements()).hasSize(Seeds.DATA.statements().size() + 2);
        Catalogue catalogue = new Catalogue(both, "custom", DataVersion.of(both));
        assertThat(catalogue.entity("gene:CD274").synonyms()).contains("our example ligand");
        assertThat(catalogue.findStatement("lab001").orElseThrow().dataset()).isEqualTo("lab");
        assertThat(DataVersion.of(SeedReader.without(both, "lab"))).isEqualTo(Seeds.CATALOGUE.dataVersion());
    }

    @Test
    void bothComeBackFromOneFileUnderTheirNames() throws IOException {
        DataSet both = SeedReader.put(Seeds.DATA, LAB, null, it -> {});
        Catalogue catalogue = new Catalogue(both, "custom", DataVersion.of(both));
        for (ExportFormat format : new ExportFormat[] {ExportFormat.JSON, ExportFormat.KGX}) {
            Path file = folder.resolve("both." + format);
            try (OutputStream out = Files.newOutputStream(file)) {
                format.write(Selection.all(catalogue), out);
            }
            assertThat(SeedReader.read(file)).as(format.toString()).isEqualTo(both);
        }
    }

    @Test
    void theSameNameReplacesAndAnotherNameClashesWithBothPlaces() throws IOException {
        DataSet both = SeedReader.put(Seeds.DATA, LAB, null, it -> {});
        assertThat(DataVersion.of(SeedReader.put(both, LAB, "lab", it -> {}))).isEqualTo(DataVersion.of(both));
        assertThat(refused(() -> SeedReader.put(both, LAB, "other", it -> {}))).contains(
                "statements/other/LAB001-example-protein-1-reaches-t-cells.yaml:2: error [duplicate-record] Record LAB001 stands in the data set"
                        + " lab already. Use that one, or give yours a name of its own.",
                "entities/lab.yaml:3: error [duplicate-entity] Entity gene:EXAMPLE1 stands in the data set lab already. Use that one, or give"
                        + " yours a name of its own.");
        assertThat(refused(() -> SeedReader.add(both, LAB, null, it -> {})))
                .contains("dataset.yaml:3: error [dataset-name] There is a data set lab already. Give one of the two another name.");
    }

    @Test
    void theVersionTellsNamesAndContentAndNoOrder() throws IOException {
        Path other = own("name: other", "id: dis:other-example\n    label: other example condition\n    type: disease");
        DataSet one = SeedReader.put(SeedReader.put(Seeds.DATA, LAB, null, it -> {}), other, null, it -> {});
        DataSet turned = SeedReader.put(SeedReader.put(Seeds.DATA, other, null, it -> {}), LAB, null, it -> {});
        assertThat(DataVersion.of(one)).isEqualTo(DataVersion.of(turned));
        assertThat(DataVersion.of(SeedReader.put(Seeds.DATA, LAB, "renamed", it -> {})))
                .isNotEqualTo(DataVersion.of(SeedReader.put(Seeds.DATA, LAB, null, it -> {})));
    }

    @Test
    void whatAnotherSetUsesStaysAndTheUserIsNamed() throws IOException {
        Path user = own("name: user", "id: gene:EXAMPLE2\n    label: example protein 2\n    type: protein\n    parents: [gene:EXAMPLE1]");
        DataSet three = SeedReader.put(SeedReader.put(Seeds.DATA, LAB, null, it -> {}), user, null, it -> {});
        assertThat(refused(() -> SeedReader.without(three, "lab"))).containsExactly(
                "data set user, entity gene:EXAMPLE2: error [unknown-entity] gene:EXAMPLE2 names the entity gene:EXAMPLE1, which no file under"
                        + " entities/ defines. It uses the data set lab: remove user first, or load it again without this.");
        assertThat(refused(() -> SeedReader.put(three, own("name: lab",
                "id: gene:EXAMPLE3\n    label: example protein 3\n    type: protein\n    parents: [gene:EXAMPLE2]"), null, it -> {})))
                .as("it may not build on what is built on it")
                .anyMatch(it -> it.contains("gene:EXAMPLE3 names the entity gene:EXAMPLE2"));
        assertThat(SeedReader.without(SeedReader.without(three, "user"), "lab")).isEqualTo(Seeds.DATA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: shipped | 1 | This data set calls itself shipped, as only the program's own may.
                          | 1 | This data set has no name, and stands beside others: shipped.
            """)
    void aNameIsNeededBesideOthersAndOneIsTheProgramsOwn(String dataset, int line, String what) throws IOException {
        Path place = own(dataset, "id: dis:other-example\n    label: other example condition\n    type: disease");
        assertThat(refused(() -> SeedReader.put(Seeds.DATA, place, null, it -> {})))
                .anyMatch(it -> it.startsWith("dataset.yaml:" + line + ": error [dataset-name] " + what));
        assertThat(SeedReader.put(Seeds.DATA, place, "named", it -> {}).names()).containsExactly("named", "shipped");
    }

    @Test
    void anExtensionTakesNoNameOfAnotherAndMakesNoRing() throws IOException {
        Path place = own("name: lab", "id: gene:EXAMPLE1\n    label: example protein 1\n    type: protein\n    parents: [cell:cd8-t]\n"
                + "extensions:\n  - {extends: gene:CD274, synonyms: [PDCD1]}\n  - {extends: cell:t-cell, parents: [gene:EXAMPLE1]}");
        assertThat(refused(() -> SeedReader.put(Seeds.DATA, place, null, it -> {})))
                .anyMatch(it -> it.contains("[names-alike]") && it.contains("in the data set shipped"))
                .anyMatch(it -> it.startsWith("entities/own.yaml:") && it.contains("[hierarchy-cycle]"));
    }

    private Path own(String dataset, String entity) throws IOException {
        Path own = Files.createTempDirectory(folder, "own");
        if (dataset != null) {
            Files.writeString(own.resolve("dataset.yaml"), dataset + "\n");
        }
        Files.createDirectories(own.resolve("entities"));
        Files.writeString(own.resolve("entities/own.yaml"), "entities:\n  - " + entity + "\n");
        return own;
    }

    private static List<String> refused(ThrowingCallable what) {
        List<String> said = new ArrayList<>();
        assertThatExceptionOfType(FindingsException.class).isThrownBy(what)
                .satisfies(it -> it.findings().forEach(finding -> said.add(finding.toString())));
        return said;
    }
}
