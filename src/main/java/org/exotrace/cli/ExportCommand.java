package org.exotrace.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.export.ExportFormat;
import org.exotrace.export.Selection;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what the store holds, or some of its statements, in the format of another tool. */
@Command(name = "export",
        description = "Write what the store holds, or some of its statements, as a file of another tool: the same bytes as GET /export.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--format", paramLabel = "F", required = true, description = "${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.JSON;

    @Option(names = "--statement", paramLabel = "R", description = "A record, such as G047; may be repeated. Default: all.")
    private List<String> statements = new ArrayList<>();

    @Mixin
    private KgxOption ids = new KgxOption();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it. Default: standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        ids.check(spec, format.toString());
        Settings settings = store.settings();
        try (GraphClient client = open(settings)) {
            Catalogue catalogue = new Loading(settings).bringUp(new GraphStore(client), progress -> {});
            Selection selection = Selection.of(catalogue, statements).with(ids.names());
            write(selection);
            format.leftOut(selection).ifPresent(it -> System.err.printf("Left out, since %s cannot say it: %s.%n", format, it));
            return 0;
        } catch (ProblemException e) {
            throw WrongUse.of(spec, e);
        }
    }

    private static GraphClient open(Settings settings) {
        try {
            return GraphClient.open(settings);
        } catch (SurroundingsException e) {
            throw !e.getMessage().contains("in use") ? e : new SurroundingsException(
                    e.getMessage() + " A running Exotrace exports too: GET /api/v1/export?format=... at its address.", e);
        }
    }

    /** A file appears whole or not at all. */
    private void write(Selection selection) throws IOException {
        if (out == null) {
            format.write(selection, System.out);
            System.out.flush();
            return;
        }
        Path fresh = out.resolveSibling(out.getFileName() + ".new");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                format.write(selection, stream);
            }
            Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SurroundingsException("'%s' cannot be written. Check its folder, its rights and the room on the disk."
                    .formatted(out), e);
        }
        int count = selection.statements().size();
        System.err.printf("%s: %d statement%s as %s.%n", out, count, count == 1 ? "" : "s", format);
    }
}
