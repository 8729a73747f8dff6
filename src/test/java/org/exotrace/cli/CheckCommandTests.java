package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void withoutAFolderItChecksTheSeedsBelowAndWarningsAloneAreFine() {
        assertThat(line.execute("check")).isZero();
        assertThat(out.toString()).matches("(statements/immunosuppression/(E088|G033)-\\S+\\.yaml:\\d+: warning \\[computed-sign] .*\\R){2}");
        assertThat(err).hasToString("%s: no errors, 2 warnings in %d files.%n".formatted(Seeds.FOLDER, files()));
    }

    @Test
    void anErrorIsExitCode1() {
        SeedCopy seeds = SeedCopy.in(folder).change("G047", "traps: [T27]", "traps: [T99]");
        assertThat(line.execute("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(3).contains(seeds.file("G047")
                + ":44: error [unknown-trap] Trap T99 is not among the traps of xie2023. Correct the id, or add the trap there.");
        assertThat(err).hasToString("%s: 1 error, 2 warnings in %d files.%n".formatted(folder, files()));
    }

    @Test
    void jsonIsAListOfWhatIsWrong() throws IOException {
        Files.copy(Seeds.FOLDER.resolve("themes.yaml"), folder.resolve("themes.yaml"));
        Files.writeString(folder.resolve("notes.yaml"), "");
        assertThat(line.execute("check", folder.toString(), "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                [ {
                  "file" : "notes.yaml",
                  "line" : 1,
                  "rule" : "file-place",
                  "severity" : "error",
                  "what" : "No such file is expected here.",
                  "todo" : "Statements go to statements/<theme>/, entities to entities/, what was read to documents/; beside them stand dataset.yaml, themes.yaml, publications.yaml and conflicts.yaml; all names end with .yaml."
                } ]
                """);
    }

    @Test
    void jsonOfNothingWrongIsAnEmptyList() {
        SeedCopy.in(folder).change("G033", "proc:immune-escape, direction: increase", "proc:immune-escape, direction: unspecified")
                .change("E088", "direction: decrease", "direction: unspecified");
        assertThat(line.execute("check", "--format=json", folder.toString())).isZero();
        assertThat(out.toString().strip()).isEqualTo("[ ]");
        assertThat(err.toString()).contains("no errors, no warnings in %d files.".formatted(files()));
    }

    @Test
    void anotherFormatIsWrongUseAndNoFolderIsSurroundings() {
        assertThat(line.execute("check", "--format", "xml")).isEqualTo(2);
        assertThat(line.execute("check", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void pastFiftyFindingsHowManyThereAreOfEachKindComesFirst() {
        SeedCopy seeds = SeedCopy.in(folder).change("publications.yaml", "kind: article", "kind: articel").change("documents/xie2023.yaml",
                "status: open", "status: opne");
        assertThat(line.execute("check", folder.toString())).isEqualTo(1);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).matches("\\d+ findings of 2 kinds, and where the first of each is:");
        assertThat(lines.get(1)).matches("  error \\[schema]: \\d+, documents/xie2023.yaml:\\d+");
        assertThat(lines.get(2)).startsWith("  warning [computed-sign]: 2, " + seeds.file("E088"));
        assertThat(lines).hasSize(3 + Integer.parseInt(lines.get(0).replaceFirst(" .*", "")));
    }

    private static long files() {
        try (Stream<Path> all = Files.walk(Seeds.FOLDER)) {
            return all.filter(it -> it.toString().endsWith(".yaml")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
