package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.support.SeedCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks a reader that trusts its input: each is a finding with file and line. */
class HostileInputTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            specificity: specific | specificity: !!binary c3BlY2lmaWM= | 6: error [yaml] The tag tag:yaml.org,2002:binary is not read.
            specificity: specific | specificity: !!binary "*" | 6: error [yaml] The tag tag:yaml.org,2002:binary is not read.
            specificity: specific | specificity: !mine specific | 6: error [yaml] The tag !mine is not read.
            modality: asserted | modality: &a asserted\\nnote: *a | 7: error [yaml] The anchor &a is not read.
            references: [31] | references: [1e400] | 13: error [number] The number Infinity is out of range.
            references: [31] | references: [10000000000000000000000000000000000000000] | 13: error [number] The number 10000000000000000000000000000000000000000 is out of range.
            lines: [139, 142] | lines: [99, 1] | 12: error [lines] The last line, 1, stands before the first, 99.
            PD-1: anti | PD-1\\u202E: anti | 3: error [characters] This holds a character that turns the direction of the text, U+202E.
            PD-1: anti | PD-1\\u0007: anti | 3: error [characters] This holds a control character, U+0007.
            PD-1: anti | PD-1\\uD800: anti | 3: error [characters] This holds half of a character, U+D800.
            PD-1: anti | PD-1\\uFFFF: anti | 3: error [characters] This holds what is no character, U+FFFF.
            PD-1: anti | PD-1\\t: anti | 3: error [characters] This holds a control character, U+0009.
            """)
    void isToldByLine(String was, String becomes, String beginning) {
        SeedCopy seeds = SeedCopy.in(folder).change("G047", was, becomes);
        assertThat(errors(folder)).singleElement().asString().startsWith(seeds.file("G047") + ":" + beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "10000000000000000000000000000000000000000"})
    void aNumberThatNothingHoldsIsToldInJsonToo(String number) throws IOException {
        Path file = Files.writeString(folder.resolve("data.json"), """
                {"entities": [], "statements": [], "publications": [
                {"id": "chen2018", "kind": "article", "title": "x",
                 "year": %s}]}
                """.formatted(number));
        assertThat(errors(file)).singleElement().asString().startsWith("data.json:3: error [number] The number ");
    }

    @Test
    void aHierarchyDeeperThanAStackIsWalked() throws IOException {
        String round = IntStream.range(0, 5_000)
                .mapToObj(i -> "  - {id: cell:c%d, label: c%d, type: cell, parents: [cell:c%d]}\n".formatted(i, i, (i + 1) % 5_000))
                .collect(Collectors.joining());
        SeedCopy.in(folder);
        Files.writeString(folder.resolve("entities/round.yaml"), "entities:\n" + round);
        assertThat(errors(folder)).singleElement().asString().startsWith("entities/round.yaml:2: error [hierarchy-cycle] The parents go"
                + " round: cell:c0 -> cell:c1 -> ").contains("-> ... 4980 more ... -> cell:c0. Leave one of these parents out.");
    }

    @Test
    void whatUnpacksToMoreThanMemoryHoldsIsNotUnpacked() throws IOException {
        Path file = folder.resolve("data.zip");
        byte[] spaces = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("nodes.tsv"));
            for (long i = 0; i <= FileSource.ROOM >> 20; i++) {
                zip.write(spaces);
            }
        }
        assertThat(errors(file)).singleElement().asString().startsWith("data.zip:1: error [too-large] What this archive holds is larger than ");
    }

    @Test
    void norWhatIsPackedByItselfInAnArchive() throws IOException {
        Path file = folder.resolve("data.zip");
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("data.json.gz"));
            GZIPOutputStream packed = new GZIPOutputStream(zip);
            packed.write("{\"entities\": [], \"statements\": [],".getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i <= FileSource.ROOM >> 20; i++) {
                packed.write(spaces);
            }
            packed.finish();
        }
        assertThat(errors(file)).singleElement().asString().contains(": error [too-large] ");
    }

    @Test
    void onlyRegularFilesAreRead() throws IOException {
        SeedCopy.in(folder);
        Files.createSymbolicLink(folder.resolve("entities/more.yaml"), Path.of("/dev/zero"));
        assertThat(errors(folder)).containsExactly("entities/more.yaml:1: error [unreadable] This is no regular file, or a link that"
                + " leads to none. Put the file itself here.");
        Path link = Files.createSymbolicLink(folder.resolve("data.json"), Path.of("/dev/zero"));
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> SeedReader.check(link))
                .withMessage("'%s' is neither a folder nor a regular file. Give the folder or the file itself.", link);
    }

    @Test
    void aNameThatBreaksTheReportIsReported() throws IOException {
        SeedCopy.in(folder);
        Files.writeString(folder.resolve("entities/a\nb.yaml"), "entities: []");
        Files.writeString(folder.resolve("entities/C.YAML"), "entities: []");
        assertThat(errors(folder)).containsExactly("entities/C.YAML:1: error [file-place] No such file is expected here."
                + " Statements go to statements/<theme>/, entities to entities/, what was read to documents/; beside them stand dataset.yaml,"
                + " themes.yaml, publications.yaml and conflicts.yaml; all names end with .yaml.",
                "entities/a?b.yaml:1: error [file-place] The name of this file holds a control character, here a question mark."
                        + " Give it a plain name.");
    }

    /** Looked up one by one among all of them they take minutes. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyUnknownKeyOfManyIsToldByLine() throws IOException {
        SeedCopy seeds = SeedCopy.in(folder);
        String name = seeds.file("G047");
        String many = IntStream.range(0, 100_000).mapToObj("k%d: 1\n"::formatted).collect(Collectors.joining());
        Files.writeString(folder.resolve(name), Files.readString(folder.resolve(name)) + many);
        assertThat(errors(folder)).hasSize(100_000).last().asString().startsWith(name + ":100044: error [schema] ");
    }

    private static List<String> errors(Path path) {
        return SeedReader.check(path).findings().stream().filter(Finding::isError).map(Finding::toString).toList();
    }
}
