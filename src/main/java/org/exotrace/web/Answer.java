package org.exotrace.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Program;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;

/** Writes what was found, in the form asked for, with its data version and an entity tag. */
final class Answer {

    private final Context context;
    private final Catalogue catalogue;
    private final Format format;

    Answer(Context context, Catalogue catalogue) {
        this(context, catalogue, Format.of(context));
    }

    Answer(Context context, Catalogue catalogue, Format format) {
        this.context = context;
        this.catalogue = catalogue;
        this.format = format;
    }

    Format format() {
        return format;
    }

    void onlyJson() {
        if (format != Format.JSON) {
            throw ProblemException.of(ProblemType.NO_SUCH_FORMAT,
                    "One thing is answered as JSON; lists come as tables too.");
        }
    }

    /**
     * Sets the entity tag, which follows from data version, program and request alone, and answers 304
     * where the client has this very answer.
     */
    boolean isNew() {
        String request = String.join(" ", Program.version(), context.path(), String.valueOf(context.queryString()), format.name());
        String tag = "\"%s-%08x\"".formatted(DataVersion.brief(catalogue.dataVersion()), request.hashCode());
        context.header(Header.ETAG, tag);
        context.header(Header.VARY, "Accept, Accept-Encoding");
        context.header(Header.CACHE_CONTROL, "no-cache");
        context.header("X-Data-Version", catalogue.dataVersion());
        String known = context.header(Header.IF_NONE_MATCH);
        if (known == null || Arrays.stream(known.split(",")).map(Answer::strong).noneMatch(tag::equals)) {
            return true;
        }
        context.status(304);
        return false;
    }

    /** What another moment might answer differently has no tag, and nobody is to keep it. */
    static boolean isMomentary(Object found, Context context) {
        boolean momentary = found instanceof Momentary it && it.momentary();
        if (momentary) {
            context.res().setHeader(Header.ETAG, null);
            context.header(Header.CACHE_CONTROL, "no-store");
        }
        return momentary;
    }

    /** Compression marks a tag as weak on its way; it is the same answer all the same. */
    private static String strong(String tag) {
        return tag.strip().replaceFirst("^W/", "").replaceFirst("--gzip\"$", "\"");
    }

    /** What was found, with the data version as its first field. */
    byte[] bytes(Object found) throws IOException {
        byte[] fields = Json.API.writeValueAsBytes(found);
        byte[] version = "{\"data_version\":\"%s\"%s".formatted(catalogue.dataVersion(), fields.length > 2 ? "," : "")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(version, version.length + fields.length - 1);
        System.arraycopy(fields, 1, whole, version.length, fields.length - 1);
        return whole;
    }

    void one(byte[] bytes) {
        context.contentType(Format.JSON.contentType()).result(bytes);
    }

    /** Streams lines: what is thrown before the first one is still a problem document. */
    void lines(Query query, Api.Lines lines) throws IOException {
        context.contentType(Format.NDJSON.contentType()).header("X-Data-Version", catalogue.dataVersion());
        lines.write(query, new LineWriter(context.outputStream()));
    }

    void list(Class<? extends Record> row, List<?> items, int total, int offset, int limit) throws IOException {
        context.contentType(format.contentType()).header("X-Total-Count", String.valueOf(total));
        OutputStream out = context.outputStream();
        switch (format) {
            case JSON -> Json.API.writeValue(out, page(items, total, offset, limit));
            case TSV -> Table.of(row).write(items, '\t', out);
            case CSV -> Table.of(row).write(items, ',', out);
            case NDJSON -> lines(items, out);
        }
    }

    void table(Tabular found) throws IOException {
        context.contentType(format.contentType()).header("X-Total-Count", String.valueOf(found.rows().size()));
        Grid grid = new Grid(found);
        switch (format) {
            case JSON -> one(bytes(found));
            case TSV -> grid.tsv(context.outputStream());
            case CSV -> grid.csv(context.outputStream());
            case NDJSON -> grid.ndjson(context.outputStream());
        }
    }

    void file(Download file) throws IOException {
        context.contentType(file.mediaType()).header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        file.write(context.outputStream());
    }

    private Map<String, Object> page(List<?> items, int total, int offset, int limit) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("data_version", catalogue.dataVersion());
        page.put("total", total);
        page.put("offset", offset);
        page.put("limit", limit);
        page.put("items", items);
        return page;
    }

    private static void lines(List<?> items, OutputStream out) throws IOException {
        for (Object item : items) {
            out.write(Json.API.writeValueAsBytes(item));
            out.write('\n');
        }
    }
}
