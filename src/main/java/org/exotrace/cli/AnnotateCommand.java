package org.exotrace.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.exotrace.annotate.Annotation;
import org.exotrace.annotate.Decimals;
import org.exotrace.annotate.ListTable;
import org.exotrace.annotate.Separator;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.export.ExportFormat;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.Reason;
import org.exotrace.json.Json;
import org.exotrace.web.LocalApi;
import org.exotrace.web.route.AnnotateRoutes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exotrace annotate proteinGroups.txt --format tsv}. */
@Command(name = "annotate", mixinStandardHelpOptions = true,
        description = "What the things of a list do as cargo, one by one and together. The file has a name a line, or is a table (tabs, semicolons or commas, gzip or"
                + " not) with a column of symbols, accessions or microRNAs, which is found by what is in it, and perhaps one of log2 changes.")
final class AnnotateCommand implements Callable<Integer> {

    private static final String TEXT = "text";

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "The list.")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "F", defaultValue = TEXT,
            description = "text to read, json as the API answers it, a table of chains (tsv, csv, ndjson), or a file of the statements that say something:"
                    + " graphml, cx2, kgx ... Default: ${DEFAULT-VALUE}.")
    private String format = TEXT;

    @Mixin
    private KgxOption ids = new KgxOption();

    @Option(names = "--separator", paramLabel = "S",
            description = "What stands between cells, where the file does not tell: ${COMPLETION-CANDIDATES} (line: a name a line; names: each cell is one).")
    private @Nullable Separator separator;

    @Option(names = "--decimal", paramLabel = "D", description = "What stands before decimals, where the file does not tell: ${COMPLETION-CANDIDATES}.")
    private @Nullable Decimals decimal;

    @Option(names = "--names", paramLabel = "COLUMN", description = "The column of names: its heading or number. Default: found by what is in it.")
    private @Nullable String names;

    @Option(names = "--changes", paramLabel = "COLUMN", description = "The column of log2 changes: its heading or number. Default: found by its heading.")
    private @Nullable String changes;

    @Option(names = "--source", paramLabel = "NAME", description = "Only statements with that source cell.")
    private @Nullable List<String> source;

    @Option(names = "--target", paramLabel = "NAME", description = "Only statements with that target cell.")
    private @Nullable List<String> target;

    @Option(names = "--disease", paramLabel = "NAME", description = "Only statements of that disease, or of none.")
    private @Nullable List<String> disease;

    @Option(names = "--species", paramLabel = "NAME", description = "Only statements seen in that species, or in none that they state.")
    private @Nullable List<String> species;

    @Option(names = "--assembled", paramLabel = "true|false", arity = "1", defaultValue = "true", description = "Whether hypotheses are looked for.")
    private boolean assembled = true;

    @Option(names = "--max-ms", paramLabel = "N", description = "Time for these, in milliseconds.")
    private @Nullable Integer maxMs;

    @Override
    public Integer call() throws IOException {
        ids.check(spec, format);
        Catalogue catalogue = Content.of(store.settings());
        ObjectNode body = body(read(catalogue));
        LocalApi api = new LocalApi(catalogue, List.of(new AnnotateRoutes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format.equalsIgnoreCase(TEXT)) {
                out.writeBytes(AnnotateText.of((Annotation) api.send("/annotate", Map.of(), body)).getBytes(StandardCharsets.UTF_8));
            } else {
                api.send("/annotate", parameters(), body, out);
            }
        } catch (ProblemException e) {
            throw WrongUse.of(spec, e);
        }
        out.writeTo(System.out);
        System.out.flush();
        return 0;
    }

    private ListTable read(Catalogue catalogue) {
        try (InputStream in = Files.newInputStream(file)) {
            ListTable list = ListTable.read(catalogue, in, new ListTable.Wanted(separator, decimal, names, changes));
            if (list.refusal() != null) {
                throw new ParameterException(spec.commandLine(), "'%s' was not read. %s".formatted(file, list.refusal()));
            }
            PrintWriter told = spec.commandLine().getErr();
            told.printf("%d rows%s%s.%n", list.items().size(), list.names() == null ? "" : ", names from '%s'".formatted(list.names()),
                    list.log2fc() == null ? "" : ", changes from '%s'".formatted(list.log2fc()));
            list.told().forEach(it -> told.printf("  %s%n", it));
            return list;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "'%s' cannot be read: %s.".formatted(file, Reason.of(e)), e);
        }
    }

    private Map<String, List<String>> parameters() {
        return format.equalsIgnoreCase(ExportFormat.KGX.toString()) ? Map.of("format", List.of(format), "ids", List.of(ids.names().toString()))
                : Map.of("format", List.of(format));
    }

    /** What the API takes. */
    private ObjectNode body(ListTable list) {
        ObjectNode body = Json.API.createObjectNode();
        ArrayNode items = body.putArray("items");
        list.items().forEach(it -> items.addObject().put("name", it.asked().name()).put("log2fc", it.log2fc()));
        ObjectNode context = body.putObject("context");
        put(context, "source", source);
        put(context, "target", target);
        put(context, "disease", disease);
        put(context, "species", species);
        body.put("assembled", assembled).put("max_ms", maxMs);
        return body;
    }

    private static void put(ObjectNode context, String name, @Nullable List<String> values) {
        if (values != null) {
            values.forEach(context.putArray(name)::add);
        }
    }
}
