package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.support.SeedCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRulesTests {

    @TempDir
    private Path folder;

    private SeedCopy seeds;

    @BeforeEach
    void copySeeds() {
        seeds = SeedCopy.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            kind: mechanism | kind: machanism | 4: error [schema] kind: 'machanism' is not one of mechanism, association, biomarker, intervention, resistance, definition, limitation, overview, detection, interaction. Write mechanism perhaps.
            record: G047\\n | "" | 2: error [schema] record is missing. Add it: number of the statement.
            role: cargo, | role: cargo, rolle: x, | 25: error [schema] Participant c1: There is no field 'rolle'; there may be p, role, entity, in, location
            verb: engages, | verb: engages, sign: positive, | 34: error [schema] Step 1: There is no field 'sign'; there may be n, subject, relation, object
            direction: decrease, | direction: decrease, primary: true}\\n  - {p: e2, role: effect, entity: proc:immune-function, direction: decrease, | 22: error [schema] participants: One effect at most is primary. Leave one of them out.
            title: | title: [ | 4: error [yaml] This is no YAML: while parsing a flow sequence from line 3, expected ',' or ']', but got <scalar>. Mend it here or just before
            modality: asserted | kind: mechanism | 7: error [yaml] This is no YAML: Duplicate field 'kind'
            traps: [T27] | traps: [T27]\\n---\\nrecord: G047 | 45: error [yaml] This is no YAML: expected a single document in the stream
            """)
    void aStatementThatDoesNotFitIsToldWithItsLine(String was, String becomes, String beginning) {
        seeds.change("G047", was, becomes);
        assertThat(errors()).singleElement().asString().startsWith(seeds.file("G047") + ":" + beginning);
    }

    @Test
    void aFileBesideTheFoldersIsNotExpected() throws IOException {
        Files.createFile(folder.resolve("notes.yaml"));
        Files.createFile(folder.resolve("entities/more.yml"));
        assertThat(errors()).containsExactly(
                "entities/more.yml:1: error [file-place] No such file is expected here."
                        + " Statements go to statements/<theme>/, entities to entities/, what was read to documents/; beside them stand dataset.yaml,"
                        + " themes.yaml, publications.yaml and conflicts.yaml; all names end with .yaml.",
                "notes.yaml:1: error [file-place] No such file is expected here."
                        + " Statements go to statements/<theme>/, entities to entities/, what was read to documents/; beside them stand dataset.yaml,"
                        + " themes.yaml, publications.yaml and conflicts.yaml; all names end with .yaml.");
    }

    @Test
    void aFileThatIsNoUtf8CannotBeRead() throws IOException {
        Files.write(folder.resolve("themes.yaml"), "themes: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(errors()).containsExactly(
                "themes.yaml:1: error [unreadable] The file cannot be read as UTF-8 text: Input length = 1."
                        + " Save it as UTF-8, and let it be readable.");
    }

    @Test
    void aFolderThatIsNotTheThemesIsTheWrongPlace() {
        String name = Path.of(seeds.file("G047")).getFileName().toString();
        seeds.move("G047", "statements/vaccine/" + name);
        assertThat(errors()).containsExactly("statements/vaccine/" + name
                + ":5: error [wrong-place] G047 has the theme immunosuppression, but lies in statements/vaccine/."
                + " Move it to statements/immunosuppression/, or correct the theme.");
    }

    @Test
    void aNameThatDoesNotBeginWithTheRecordIsTheWrongPlace() {
        seeds.move("G047", "statements/immunosuppression/g047-pd-l1.yaml");
        assertThat(errors()).containsExactly("statements/immunosuppression/g047-pd-l1.yaml"
                + ":2: error [wrong-place] The file of G047 does not begin with its record."
                + " Name it G047-<title in short>.yaml, or correct the record.");
    }

    @Test
    void aDocumentWhoseFileIsNotNamedByItsIdIsTheWrongPlace() {
        seeds.move("documents/fong2015.yaml", "documents/fong-2015.yaml");
        assertThat(errors()).containsExactly("documents/fong-2015.yaml:2: error [wrong-place] The file of the document fong2015 does not bear"
                + " its id. Name it documents/fong2015.yaml, or correct the id.");
    }

    @Test
    void aRecordThatStandsTwiceNamesTheOtherPlace() {
        seeds.change("G012", "record: G012", "record: G047");
        assertThat(errors()).containsExactly(
                seeds.file("G012") + ":2: error [duplicate-record] Record G047 stands at " + seeds.file("G047")
                        + ":2 already. Give one of the two a number of its own.",
                seeds.file("G012") + ":2: error [wrong-place] The file of G047 does not begin with its record."
                        + " Name it G047-<title in short>.yaml, or correct the record.");
    }

    private List<String> errors() {
        return SeedReader.check(folder).findings().stream().filter(Finding::isError).map(Finding::toString).toList();
    }
}
