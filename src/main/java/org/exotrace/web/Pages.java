package org.exotrace.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.exotrace.config.Access;
import org.exotrace.page.FrontEnd;

/** The viewer: one page for every address of it. It answers while the database opens. */
final class Pages {

    /** Nothing leaves the origin, and nothing is run or styled from inside a page. */
    static final String POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
            "connect-src 'self'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");

    private static final List<String> ADDRESSES =
            List.of("/", "/statement/{record}", "/entity/{id}", "/publication/{number}", "/claim/{id}", "/document/{id}", "/documents",
                    "/statements", "/data", "/explore", "/find",
                    "/what-if", "/interventions", "/open-questions", "/compare", "/changes", "/contradictions", "/contradictions/{id}", "/contradictions/{id}/{leg}",
                    "/list", "/query", "/query/{name}");

    private final FrontEnd frontEnd;
    private final Head head;

    Pages(FrontEnd frontEnd, Access access) {
        this.frontEnd = frontEnd;
        head = new Head(access);
    }

    void addTo(JavalinConfig config) {
        config.routes.before(context -> context
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin"));
        config.routes.get("/map", context -> context.redirect("/explore", HttpStatus.MOVED_PERMANENTLY));
        ADDRESSES.forEach(address -> {
            config.routes.get(address, this::page);
            config.routes.head(address, this::page);
        });
    }

    /** Nobody keeps it, a browser's history included: it names the files of one build. */
    private void page(Context context) {
        context.contentType("text/html; charset=utf-8").header("Cache-Control", "no-store").result(head.of(frontEnd.page(), context.path()));
    }

    /** The same page says in words that nothing is here. */
    void notFound(Context context) {
        page(context);
        context.status(404);
    }
}
