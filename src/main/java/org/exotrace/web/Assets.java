package org.exotrace.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.page.FrontEnd;

/** The page's files. What never changes is asked for once by a browser, and zipped once by us. */
final class Assets {

    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final FrontEnd frontEnd;
    private final Map<String, byte[]> zipped = new ConcurrentHashMap<>();

    Assets(FrontEnd frontEnd) {
        this.frontEnd = frontEnd;
    }

    void addTo(JavalinConfig config) {
        config.routes.get(FrontEnd.BASE + "<address>", this::file);
        config.routes.head(FrontEnd.BASE + "<address>", this::file);
    }

    private void file(Context context) {
        String address = context.pathParam("address");
        byte[] file = frontEnd.find(address).orElseThrow(() -> unknown(context));
        context.contentType(type(address)).header(Header.CACHE_CONTROL, frontEnd.lasting() ? FOR_EVER : "no-store");
        if (frontEnd.lasting() && String.valueOf(context.header(Header.ACCEPT_ENCODING)).contains("gzip")) {
            context.header(Header.CONTENT_ENCODING, "gzip").result(zipped.computeIfAbsent(address, it -> zip(file)));
        } else {
            context.result(file);
        }
        context.header(Header.VARY, Header.ACCEPT_ENCODING);
    }

    static ProblemException unknown(Context context) {
        return ProblemException.of(ProblemType.NOT_FOUND, "The page has no file at %s.".formatted(context.path()))
                .withHints(List.of("A page of another build may have named it: load that page anew."));
    }

    static String type(String address) {
        String type = ContentType.mimeTypeByExtension(address.substring(address.lastIndexOf('.') + 1));
        if (type == null) {
            return ContentType.OCTET_STREAM;
        }
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private static byte[] zip(byte[] file) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
