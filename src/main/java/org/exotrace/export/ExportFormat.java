package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.projection.Arrow;

/** The formats, each with the end of its files' names and its media type. */
public enum ExportFormat {
    JSON("json", "application/json", CanonicalJson::write),
    TSV("tsv", "text/tab-separated-values; charset=utf-8", LegTable::write),
    KGX("zip", "application/zip", (selection, out) -> KgxPaths.of(selection).write(out)),
    GRAPHML("graphml", "application/graphml+xml", GraphMl::write),
    CX2("cx2", "application/json", Cx2::write),
    SIF("sif", "text/plain; charset=utf-8", Sif::write, Arrow::denied),
    BEL("bel", "text/plain; charset=utf-8", Bel::write, BelStatements::isLeftOut),
    SBGNML("sbgn", "application/xml", SbgnMl::write, SbgnMl::isLeftOut),
    BIBTEX("bib", "application/x-bibtex; charset=utf-8", References::bibtex),
    RIS("ris", "application/x-research-info-systems; charset=utf-8", References::ris);

    private final String extension;
    private final String mediaType;
    private final Writer writer;
    private final Predicate<Arrow> isLeftOut;

    ExportFormat(String extension, String mediaType, Writer writer) {
        this(extension, mediaType, writer, it -> false);
    }

    /** @param isLeftOut of what is said not to be so: where the format has no word for that */
    ExportFormat(String extension, String mediaType, Writer writer, Predicate<Arrow> isLeftOut) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
        this.isLeftOut = isLeftOut;
    }

    /** Writes a selection in one format. */
    @FunctionalInterface
    interface Writer {
        void write(Selection selection, OutputStream out) throws IOException;
    }

    /** @throws ProblemException 406 {@code no-such-format} */
    public static ExportFormat named(String name) {
        return Arrays.stream(values()).filter(it -> it.toString().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NO_SUCH_FORMAT,
                        "'%s' cannot be exported; there are %s.".formatted(Suggest.brief(name), String.join(", ", names())))
                        .withSuggestions(Suggest.nearest(name, names())));
    }

    /** Without parameters; two formats may share one, and then the first is meant. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(it -> it.mediaType.split(";")[0]).toList();
    }

    /**
     * @param mediaType what the client takes; empty where it takes none of them
     * @throws ProblemException 406 {@code no-such-format}
     */
    public static ExportFormat accepted(Optional<String> mediaType) {
        return mediaType.map(it -> values()[mediaTypes().indexOf(it)]).orElseThrow(() -> ProblemException.of(ProblemType.NO_SUCH_FORMAT,
                "What the client accepts cannot be exported; there are %s.".formatted(String.join(", ", mediaTypes()))));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ExportFormat::toString).collect(Collectors.toList());
    }

    public void write(Selection selection, OutputStream out) throws IOException {
        writer.write(selection, out);
    }

    /** How much it leaves out because it cannot say "not", in words; nothing where it tells all. */
    public Optional<String> leftOut(Selection selection) {
        return LeftOut.of(selection, isLeftOut);
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
