package org.exotrace.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exotrace.answer.Format;
import org.exotrace.export.ExportFormat;
import org.exotrace.path.EndsAnswer;
import org.exotrace.path.PathAnswer;
import org.exotrace.web.LocalApi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code exotrace paths --from PD-L1 --to "CD8+ T cell"}. */
@Command(name = "paths", mixinStandardHelpOptions = true,
        description = "How one thing reaches another, and whether it raises or lowers it. Also in the formats of export.")
final class PathsCommand extends AskCommand {

    @Option(names = "--from", paramLabel = "NAME", description = "Where it starts: any name of an entity; without it, all from which a path comes.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "NAME", description = "Where it ends; a cell stands for the effects in it; without it, all that a path leads to.")
    private @Nullable String to;

    @Option(names = "--via", paramLabel = "NAME", description = "Touches one of these.")
    private @Nullable List<String> via;

    @Option(names = "--avoid", paramLabel = "NAME", description = "Touches none of these.")
    private @Nullable List<String> avoid;

    @Option(names = "--max-steps", paramLabel = "N", description = "Legs at most.")
    private @Nullable String maxSteps;

    @Option(names = "--k", paramLabel = "N", description = "Paths shown, or ends where one is left open; all with --format ndjson and --detail ids.")
    private @Nullable String k;

    @Option(names = "--sign", paramLabel = "S", description = "Of that net sign: positive, negative, unknown.")
    private @Nullable String sign;

    @Option(names = "--mode", paramLabel = "M", description = "documented, assembled or all.")
    private @Nullable String mode;

    @Option(names = "--disease", paramLabel = "NAME", description = "Statements of one of these.")
    private @Nullable List<String> disease;

    @Option(names = "--inferred", paramLabel = "true|false", description = "Whether inferred transfers take part.")
    private @Nullable String inferred;

    @Option(names = "--rests-on", paramLabel = "true|false", description = "Whether it is told which papers the verdict rests on.")
    private @Nullable String restsOn;

    @Option(names = "--detail", paramLabel = "D", description = "full, or ids alone.")
    private @Nullable String detail;

    @Option(names = "--exact", paramLabel = "true|false", description = "Whether what lies below the names is left out.")
    private @Nullable String exact;

    @Option(names = "--relation", paramLabel = "WORD", description = "Each step is one of these: activates, inhibits, affects ...")
    private @Nullable List<String> relation;

    @Option(names = "--entity-type", paramLabel = "WORD", description = "Nothing else stands between the ends: protein, miRNA, process ...")
    private @Nullable List<String> entityType;

    @Option(names = "--modality", paramLabel = "WORD", description = "Statements so asserted: asserted, hedged, association, negative.")
    private @Nullable List<String> modality;

    @Option(names = "--reference-status", paramLabel = "WORD", description = "Statements that rest on one that is verified, candidate, open, document.")
    private @Nullable List<String> referenceStatus;

    @Option(names = "--order", paramLabel = "O", description = "joints (fewest first), length, or specificity (over things with few legs first).")
    private @Nullable String order;

    @Option(names = "--max-ms", paramLabel = "N", description = "Time, in milliseconds.")
    private @Nullable String maxMs;

    @Option(names = "--max-visits", paramLabel = "N", description = "Legs looked at, at most.")
    private @Nullable String maxVisits;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Size of the answer, at most.")
    private @Nullable String maxBytes;

    @Mixin
    private KgxOption ids = new KgxOption();

    PathsCommand() {
        super("/paths");
    }

    @Override
    String text(Object found) {
        return found instanceof EndsAnswer ends ? EndsText.of(ends) : PathText.of((PathAnswer) found);
    }

    @Override
    void check(CommandSpec spec, String wanted) {
        ids.check(spec, wanted);
    }

    /** A table of paths is one of their legs, as exports have it. */
    @Override
    void write(LocalApi api, Map<String, List<String>> parameters, String wanted, OutputStream out) throws IOException {
        if (List.of("json", "ndjson").contains(wanted.strip().toLowerCase(Locale.ROOT))) {
            super.write(api, parameters, wanted, out);
            return;
        }
        Map<String, List<String>> exported = new LinkedHashMap<>(parameters);
        exported.put("format", List.of(wanted));
        if (wanted.strip().equalsIgnoreCase(ExportFormat.KGX.toString())) {
            exported.put("ids", List.of(ids.names().toString()));
        }
        api.write("/export", exported, Format.JSON, out);
    }
}
