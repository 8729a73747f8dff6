package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.exotrace.config.Settings;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void wrongUseIsExitCode2AndSaysWhatIsKnown() {
        assertThat(line.execute("--prot", "80")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option", "'--prot'", "--port");
        assertThat(line.execute("serve", "--port", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("'x' is not an int");
    }

    @Test
    void badSeedsAreExitCode1() throws IOException {
        Path folder = Files.createTempDirectory("seeds");
        Files.writeString(folder.resolve("references.yaml"), "review: {}\n");
        assertThat(line.execute("load", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("references.yaml:1: error [schema] ");
    }

    @Test
    void theVersionIsPrintedWithThatOfTheShippedData() {
        assertThat(line.execute("--version")).isZero();
        assertThat(out.toString()).matches("exotrace \\d+\\.\\d+\\.\\d+\\Rshipped data sha256:[0-9a-f]{64}\\R")
                .contains(DataVersion.of(Seeds.DATA));
    }

    @Test
    void anOriginThatIsNoneIsWrongUse() {
        assertThat(line.execute("--cors-origin", "notebooks.example.org")).isEqualTo(2);
        assertThat(err.toString()).contains("--cors-origin cannot be 'notebooks.example.org'");
    }

    @Test
    void theServiceAndTheContainerGiveOptionsThatThereAre() throws IOException {
        String unit = Files.readString(Path.of("examples/service/exotrace.service"));
        String[] options = unit.lines().filter(it -> it.startsWith("ExecStart=")).findFirst().orElseThrow()
                .replaceFirst(".*exotrace\\.jar ", "").split(" ");
        assertThat(line.parseArgs(options).hasSubcommand()).isTrue();
        List<String> known = line.getCommandSpec().options().stream()
                .map(it -> "EXOTRACE_" + it.longestName().substring(2).toUpperCase(Locale.ROOT).replace('-', '_')).toList();
        assertThat(Pattern.compile("EXOTRACE_[A-Z_]+").matcher(Files.readString(Path.of("Dockerfile"))).results()
                .map(MatchResult::group).toList()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void theReadmeTablesEveryOptionOfTheHelp() throws IOException {
        List<String> options = line.getSubcommands().get("serve").getCommandSpec().options().stream()
                .map(it -> it.longestName()).filter(it -> !it.equals("--help") && !it.equals("--version")).sorted().toList();
        List<String> table = Pattern.compile("^\\| `(--[a-z0-9-]+)", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("README.md"))).results().map((MatchResult it) -> it.group(1)).sorted().toList();
        assertThat(table).isEqualTo(options);
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(new Settings("127.0.0.1", 7070, Path.of("x"), null, "bolt://h", "neo4j", "s3cret", null, false).toString())
                .doesNotContain("s3cret");
    }
}
