package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"serve", "load", "check", "paths"})
    void aCommandThatIsMadeAloneIsHelpedLikeAmongAll(String command) {
        assertThat(Commands.of(command, "--help").getSubcommands()).containsOnlyKeys(command);
        assertThat(Commands.of(command).getSubcommands().get(command).getUsageMessage())
                .isEqualTo(line.getSubcommands().get(command).getUsageMessage());
    }

    @Test
    void whatIsNoCommandIsHeldAgainstAll() {
        assertThat(Commands.of("--help").getUsageMessage()).isEqualTo(line.getUsageMessage()).contains("interventions", "serve");
        assertThat(Commands.of("srve").setErr(new PrintWriter(err)).execute("srve")).isEqualTo(2);
        assertThat(err.toString()).contains("'srve'", "exotrace serve");
    }

    @ParameterizedTest
    @CsvSource({"--port,-1", "--port,65536", "--port,99999", "--bolt-port,65536", "--bolt-port,-7"})
    void aPortThatIsNoneIsWrongUse(String option, String port) {
        assertThat(line.execute(option + "=" + port)).isEqualTo(2);
        assertThat(err.toString()).startsWith("%s cannot be %s: a port is a number from 0 to 65535".formatted(option, port));
        assertThat(line.execute("serve", option + "=" + port)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data=", "serve --data=", "load --default --data=", "--seeds=", "--host=", "--neo4j-uri=", "check ''", "load ''",
        "export --format json --out="})
    void anEmptyValueIsWrongUse(String arguments) {
        assertThat(line.execute(arguments.replace("''", "").split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).contains(" cannot be empty. Give a value, or leave it out.");
        assertThat(Path.of("data")).doesNotExist();
    }

    @Test
    void aNameWithoutAddressIsToldAsSuch() {
        Settings settings = new Settings("nope.invalid", 0, Path.of("x"), null, null, "neo4j", null, null, false);
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> new Service(settings).start())
                .withMessage("No address is known for the name 'nope.invalid'. Correct --host, 127.0.0.1 for this machine only.");
        Settings elsewhere = new Settings("192.0.2.1", 0, Path.of("x"), null, null, "neo4j", null, null, false);
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> new Service(elsewhere).start())
                .withMessageContaining("this is no address of this machine");
    }

    @Test
    void anAddressOfIpv6StandsInBrackets() {
        assertThat(new Settings("::1", 7070, Path.of("x"), null, null, "neo4j", null, null, false).address(7071))
                .isEqualTo("http://[::1]:7071/");
    }

    @Test
    void badSeedsAreExitCode1() throws IOException {
        Path folder = Files.createTempDirectory("seeds");
        Files.writeString(folder.resolve("dataset.yaml"), "title: no name\n");
        assertThat(line.execute("load", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("dataset.yaml:1: error [schema] ");
    }

    @Test
    void theVersionIsPrintedWithThatOfTheShippedData() {
        assertThat(line.execute("--version")).isZero();
        assertThat(out.toString()).matches("exotrace \\d+\\.\\d+\\.\\d+\\Rshipped data sha256:[0-9a-f]{64}\\R")
                .contains(DataVersion.of(Seeds.Shipped.DATA));
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
