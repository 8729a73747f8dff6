package org.exotrace.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.exotrace.config.Settings;
import org.exotrace.failure.FindingsText;
import org.exotrace.json.Json;
import org.exotrace.seed.SeedReader.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with a folder of seeds or a file, as a compiler does. Needs no store. */
@Command(name = "check",
        description = "Check a folder of seeds or an exported file, and say file, line, what is wrong and what to do. Errors make exit code 1.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final Path HERE = Path.of("seeds");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR|FILE", arity = "0..*",
            description = "Folder with entities/, documents/ and statements/, or a file as load takes it. Of several, each is checked beside"
                    + " those before it; the word shipped is the shipped seeds. Default: seeds where it exists, else the shipped seeds.")
    private List<Path> places = List.of();

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Findings go to standard output, their count to standard error. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--leave-out", paramLabel = "TSV",
            description = "Say what load --leave-out would do: leave out of KGX of others what cannot be taken, and list here each row with its"
                    + " reason.")
    private @Nullable Path leaveOut;

    @Override
    public Integer call() throws JsonProcessingException {
        List<Path> chosen = !places.isEmpty() ? places : List.of(Files.isDirectory(HERE) ? HERE : Settings.SHIPPED);
        LeaveOut left = leaveOut == null ? null : LeaveOut.to(leaveOut, spec);
        Checked checked = Stack.check(chosen, left == null ? null : left::add);
        PrintWriter out = spec.commandLine().getOut();
        if (left != null) {
            left.tell(spec.commandLine().getErr());
        }
        switch (format) {
            case TEXT -> FindingsText.lines(checked.findings()).forEach(out::println);
            case JSON -> out.println(Json.API.writerWithDefaultPrettyPrinter().writeValueAsString(checked.findings()));
        }
        out.flush();
        spec.commandLine().getErr().printf("%s: %s, %s in %s.%n", chosen.stream()
                .map(it -> Stack.isShipped(it) ? "the shipped seeds" : it.toString()).collect(Collectors.joining(", ")),

                count(checked.errors(), "error"), count(checked.warnings(), "warning"), count(checked.files(), "file"));
        return checked.errors() == 0 ? 0 : Main.FINDINGS;
    }

    private static String count(long number, String what) {
        return "%s %s%s".formatted(number == 0 ? "no" : number, what, number == 1 ? "" : "s");
    }

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
