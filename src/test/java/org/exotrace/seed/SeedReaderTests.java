package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedReaderTests {

    private static final String G047 = "statements/immunosuppression/G047-exosomal-pd-l1-engages-cd8-t-cell-pd-1-anti-tumour.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySeeds() throws IOException {
        try (Stream<Path> files = Files.walk(Seeds.FOLDER)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = folder.resolve(Seeds.FOLDER.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entity: gene:PDCD1       | entity: gene:PDCD2      | [unknown-entity] G047 names the entity gene:PDCD2, which no file under entities/ defines.
            subject: c1, relation: a | subject: c9, relation: a | [unknown-participant] a leg names 'c9', which is no key under participants; the keys are s, v, c1, t1, r, e1.
            {n: 2, subject: r        | {n: 3, subject: r       | [numbering] step 3 stands at place 2; number them 1, 2, 3 in their order.
            follows: [1]             | follows: [2]            | [follows-later] step 2 follows step 2; a step follows earlier ones only.
            traps: [T27]             | traps: [T99]            | [unknown-trap] trap T99 is not in traps.yaml; add it there or correct the id.
            references: [31]         | references: [310]       | [unknown-reference] reference 310 is not in references.yaml; add it there or correct the number.
            record: G047             | record: G048            | [duplicate-record] record G048 stands in another file too; give this one its own.
            """)
    void saysWhichFileBreaksWhichRule(String was, String becomes, String finding) {
        change(G047, was, becomes);
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .withMessageContaining(finding);
    }

    @Test
    void saysWhatDoesNotFitTheSchema() {
        change(G047, "kind: mechanism", "kind: machanism");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .withMessageStartingWith(G047 + ": [schema] /kind: ").withMessageContaining("mechanism");
    }

    @Test
    void saysTheLineThatIsNoYaml() {
        change(G047, "title: ", "title: [");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .withMessageStartingWith(G047 + ": [yaml] line ");
    }

    @Test
    void saysThatAKeyStandsTwice() {
        change(G047, "kind: mechanism", "kind: mechanism\nkind: overview");
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> SeedReader.read(folder))
                .withMessageContaining("Duplicate").withMessageContaining("kind");
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> SeedReader.read(folder.resolve("nowhere")))
                .withMessageContaining("There is no seeds folder");
    }

    @Test
    void readsTheSameFromOtherLineEndsAndOtherFileNames() throws IOException {
        change(G047, "\n", "\r\n");
        Files.move(folder.resolve(G047), folder.resolve("statements/G047.yaml"));
        assertThat(DataVersion.of(SeedReader.read(folder))).isEqualTo(DataVersion.of(Seeds.DATA));
    }

    private void change(String file, String was, String becomes) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).contains(was);
            Files.writeString(folder.resolve(file), text.replace(was, becomes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
