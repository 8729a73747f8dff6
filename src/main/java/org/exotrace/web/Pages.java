package org.exotrace.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The viewer: static files, and one page for every address of the viewer. They answer while the database opens. */
final class Pages {

    /** Nothing leaves the origin, and nothing is run or styled from inside a page. */
    static final String POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
            "connect-src 'self'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");

    private static final List<String> ADDRESSES =
            List.of("/", "/statement/{record}", "/entity/{id}", "/publication/{number}", "/data", "/map", "/find",
                    "/what-if", "/interventions", "/compare", "/query", "/query/{name}");

    private final byte[] index = read();

    void addTo(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.directory = "/frontend";
            files.location = Location.CLASSPATH;
        });
        config.routes.before(context -> context
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer"));
        ADDRESSES.forEach(address -> {
            config.routes.get(address, this::page);
            config.routes.head(address, this::page);
        });
    }

    private void page(Context context) {
        context.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache").result(index);
    }

    /** The same page says in words that nothing is here. */
    void notFound(Context context) {
        page(context);
        context.status(404);
    }

    private static byte[] read() {
        try (InputStream in = Pages.class.getResourceAsStream("/frontend/index.html")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
