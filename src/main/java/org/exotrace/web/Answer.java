package org.exotrace.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.Arrays;
import org.exotrace.answer.AnswerWriter;
import org.exotrace.answer.Download;
import org.exotrace.answer.Format;
import org.exotrace.answer.LineWriter;
import org.exotrace.answer.Momentary;
import org.exotrace.answer.Page;
import org.exotrace.answer.Paged;
import org.exotrace.answer.Tabular;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Build;
import org.exotrace.json.DataVersion;

/** Sends what was found, in the form asked for, with its data version and an entity tag. */
final class Answer {

    private final Context context;
    private final Catalogue catalogue;
    private final Format format;

    Answer(Context context, Catalogue catalogue) {
        this(context, catalogue, Accept.of(context));
    }

    Answer(Context context, Catalogue catalogue, Format format) {
        this.context = context;
        this.catalogue = catalogue;
        this.format = format;
    }

    Format format() {
        return format;
    }

    /**
     * Sets the entity tag, which follows from data version, build and request alone, and answers 304
     * where the client has this very answer.
     */
    boolean isNew() {
        String request = String.join(" ", Build.running().hash(), context.path(), String.valueOf(context.queryString()), format.name());
        String tag = "\"%s-%08x\"".formatted(DataVersion.brief(catalogue.dataVersion()), request.hashCode());
        context.header(Header.ETAG, tag);
        context.header(Header.VARY, "Accept, Accept-Encoding");
        context.header(Header.CACHE_CONTROL, "no-cache");
        context.header("X-Data-Version", catalogue.dataVersion());
        Links.about(context, catalogue);
        String known = context.header(Header.IF_NONE_MATCH);
        if (known == null || Arrays.stream(known.split(",")).map(Answer::strong).noneMatch(tag::equals)) {
            return true;
        }
        context.status(304);
        return false;
    }

    /** The client has whatever there is of this, and there is something: only now that it was found is that known. */
    private boolean isHeld() {
        boolean held = "*".equals(context.header(Header.IF_NONE_MATCH)) && context.res().containsHeader(Header.ETAG);
        if (held) {
            context.status(304);
        }
        return held;
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

    byte[] bytes(Object found) throws IOException {
        return AnswerWriter.one(catalogue.dataVersion(), found);
    }

    void one(byte[] bytes) {
        if (isHeld()) {
            return;
        }
        context.contentType(Accept.contentType(context, Format.JSON)).result(bytes);
    }

    /** Streams lines: what is thrown before the first one is still a problem document. */
    void lines(Query query, Api.Lines lines) throws IOException {
        context.contentType(Accept.contentType(context, Format.NDJSON)).header("X-Data-Version", catalogue.dataVersion());
        lines.write(query, new LineWriter(context.outputStream()));
    }

    void list(Class<? extends Record> row, Page page, boolean excel) throws IOException {
        if (isHeld()) {
            return;
        }
        context.contentType(Accept.contentType(context, format)).header("X-Total-Count", String.valueOf(page.total()));
        Links.unknown(context, page.unknown());
        Links.next(context, page.offset() + (long) page.items().size(), page.items().size(), page.total());
        AnswerWriter.list(format, excel, row, page, context.outputStream());
    }

    void paged(Paged found, boolean excel) throws IOException {
        if (isHeld()) {
            return;
        }
        Links.next(context, found.offset() + (long) found.items().size(), found.items().size(), found.total());
        table(found, found.total(), excel);
    }

    void table(Tabular found, boolean excel) throws IOException {
        if (!isHeld()) {
            table(found, found.rows().size(), excel);
        }
    }

    private void table(Tabular found, int total, boolean excel) throws IOException {
        context.contentType(Accept.contentType(context, format)).header("X-Total-Count", String.valueOf(total));
        AnswerWriter.table(format, excel, catalogue.dataVersion(), found, context.outputStream());
    }

    void file(Download file) throws IOException {
        if (isHeld()) {
            return;
        }
        context.contentType(file.mediaType()).header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        if (file.leftOut() != null) {
            context.header("X-Left-Out", file.leftOut());
        }
        file.write(context.outputStream());
    }
}
