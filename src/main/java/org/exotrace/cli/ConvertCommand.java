package org.exotrace.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.convert.Conversion;
import org.exotrace.convert.Format;
import org.exotrace.convert.LeftOut;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data set of tables that others have. Needs no store. */
@Command(name = "convert",
        description = "Make a data set of tables of cargo, of ligands and receptors, or of a signed network: each row a statement, or left out"
                + " with the reason. Then load it with load --add.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "NAME", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Format from = Format.EXOCARTA;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Tables as they were downloaded. Of CellPhoneDB the interactions, proteins, complexes and genes together.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "ZIP", required = true, description = "Where to write the data set.")
    private Path out = Path.of("");

    @Option(names = "--experiments", paramLabel = "FILE",
            description = "What ExoCarta or Vesiclepedia say of their experiments: papers, samples, kinds of vesicles.")
    private @Nullable Path experiments;

    @Option(names = "--report", paramLabel = "TSV", description = "Where to list what was left out, with the reasons.")
    private @Nullable Path report;

    @Option(names = "--name", paramLabel = "SET", description = "Name of the data set, and the beginning of its records. Default: that of --from.")
    private @Nullable String name;

    @Option(names = "--beside", paramLabel = "DIR|FILE",
            description = "What it will stand beside, as check takes it, so that one thing is one entity; may be repeated, each beside those"
                    + " before it. Default: the shipped seeds.")
    private List<Path> beside = new ArrayList<>();

    @Override
    public Integer call() {
        String set = name == null ? from.toString() : name;
        if (!SetInfo.isName(set) || set.equals(SetInfo.SHIPPED) || set.length() > Conversion.LONGEST_SET) {
            throw new ParameterException(spec.commandLine(), "'%s' is no name for such a data set: small letters, digits and hyphens, a letter first, %d at most."
                    .formatted(set, Conversion.LONGEST_SET));
        }
        DataSet data = Stack.of(beside, warning -> {});
        Map<String, Integer> reasons = new TreeMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Conversion.Counts counts = new Conversion(from, files, experiments, set).write(new Catalogue(data, "custom", DataVersion.of(data)), out, it -> {
            leftOut.add(it);
            reasons.merge(it.reason(), 1, Integer::sum);
        });
        report(leftOut);
        PrintWriter told = spec.commandLine().getErr();
        told.printf(Locale.ROOT, "%s: %d statements of %d rows, %d left out.%n", out, counts.statements(), counts.rows(), leftOut.size());
        reasons.forEach((reason, number) -> told.printf("  %d: %s%n", number, reason));
        if (experiments != null) {
            told.printf("  %d experiments known%n", counts.experiments());
        }
        told.printf("Look at it with check%s %s, keep it with load --add %s.%n", beside.isEmpty() ? " shipped" : beside.stream().map(it -> " " + it)
                .reduce("", String::concat), out, out);
        return 0;
    }

    private void report(List<LeftOut> leftOut) {
        if (report == null) {
            return;
        }
        try (Writer text = new BufferedWriter(Files.newBufferedWriter(report))) {
            text.write("file\tline\tid\treason\n");
            for (LeftOut it : leftOut) {
                text.write("%s\t%d\t%s\t%s\n".formatted(it.file(), it.line(), it.id(), it.reason()));
            }
        } catch (IOException e) {
            throw new SurroundingsException("'%s' cannot be written. Check its folder, its rights and the room on the disk.".formatted(report), e);
        }
    }
}
