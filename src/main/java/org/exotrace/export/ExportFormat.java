package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;

/** The formats, each with the end of its files' names and its media type. */
public enum ExportFormat {
    JSON("json", "application/json", CanonicalJson::write),
    TSV("tsv", "text/tab-separated-values; charset=utf-8", LegTable::write),
    KGX("zip", "application/zip", (selection, out) -> KgxPaths.of(selection).write(out)),
    GRAPHML("graphml", "application/graphml+xml", GraphMl::write),
    CX2("cx2", "application/json", Cx2::write),
    SIF("sif", "text/plain; charset=utf-8", Sif::write),
    BEL("bel", "text/plain; charset=utf-8", Bel::write),
    SBGNML("sbgn", "application/xml", SbgnMl::write),
    BIBTEX("bib", "application/x-bibtex; charset=utf-8", References::bibtex),
    RIS("ris", "application/x-research-info-systems; charset=utf-8", References::ris);

    private final String extension;
    private final String mediaType;
    private final Writer writer;

    ExportFormat(String extension, String mediaType, Writer writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
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
