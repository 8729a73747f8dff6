package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(out.toString()).matches("statements/immunosuppression/G033-\\S+\\.yaml:26: warning \\[computed-sign] .*\\R");
        assertThat(err).hasToString("%s: no errors, 1 warning in 130 files.%n".formatted(Seeds.FOLDER));
    }

    @Test
    void anErrorIsExitCode1() {
        SeedCopy seeds = SeedCopy.in(folder).change("G047", "traps: [T27]", "traps: [T99]");
        assertThat(line.execute("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(2).contains(seeds.file("G047")
                + ":43: error [unknown-trap] Trap T99 is not among the traps of xie2023. Correct the id, or add the trap there.");
        assertThat(err).hasToString("%s: 1 error, 1 warning in 130 files.%n".formatted(folder));
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
        SeedCopy.in(folder).change("G033", "proc:immune-escape, direction: increase", "proc:immune-escape, direction: unspecified");
        assertThat(line.execute("check", "--format=json", folder.toString())).isZero();
        assertThat(out.toString().strip()).isEqualTo("[ ]");
        assertThat(err.toString()).contains("no errors, no warnings in 130 files.");
    }

    @Test
    void anotherFormatIsWrongUseAndNoFolderIsSurroundings() {
        assertThat(line.execute("check", "--format", "xml")).isEqualTo(2);
        assertThat(line.execute("check", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
    }
}
