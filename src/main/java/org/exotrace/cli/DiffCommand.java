package org.exotrace.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.diff.DataDiff;
import org.exotrace.diff.Differ;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change of seeds changes: records, verdicts and contradictions. Needs no store. */
@Command(name = "diff",
        description = "Hold two folders of seeds, or exported files, against each other: which records differ in which fields, and which"
                + " verdicts and contradictions come out otherwise because of them.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier one: a folder or a file as load takes it, or the word shipped.")
    private Path a = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later one.")
    private Path b = Path.of("");

    @Option(names = "--beside", paramLabel = "DIR|FILE",
            description = "What both stand beside and may use, such as shipped; may be repeated.")
    private List<Path> beside = List.of();

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Override
    public Integer call() throws JsonProcessingException {
        DataDiff found = Differ.of(catalogue(a), catalogue(b));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> out.print(DiffText.of(found));
            case JSON -> out.println(Json.API.writerWithDefaultPrettyPrinter().writeValueAsString(found));
        }
        out.flush();
        return 0;
    }

    private Catalogue catalogue(Path place) {
        DataSet data = Stack.of(Stream.concat(beside.stream(), Stream.of(place)).toList(), warning -> {});
        return new Catalogue(data, Stored.CUSTOM, DataVersion.of(data));
    }
}
