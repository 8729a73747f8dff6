package org.exotrace.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exotrace.config.Program;
import org.exotrace.failure.ProblemType;

/** {@code /docs}: a page to try the API, from the WebJar of Swagger UI. It works without a network. */
final class DocsPage {

    /** Swagger UI styles its parts from within; nothing else is different from the other pages. */
    private static final String POLICY = Pages.POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** The version stands in the address, so that a browser never keeps an older one for it. */
    private static final String UI = "/docs/ui/" + Program.swaggerUiVersion();
    private static final String FILES = "/META-INF/resources/webjars/swagger-ui/" + Program.swaggerUiVersion() + "/";
    private static final Pattern PLAIN = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");

    void addTo(JavalinConfig config) {
        add(config, UI + "/{file}", DocsPage::part);
        add(config, "/docs", context -> page(context, "index.html", "text/html; charset=utf-8"));
        add(config, ProblemDocument.DESCRIBED, context -> context.header("Content-Security-Policy", Pages.POLICY)
                .header("Cache-Control", "no-store").contentType("text/html; charset=utf-8")
                .result(read("problems.html").replace("<!-- problems -->", problems())));
        add(config, Head.PICTURE, DocsPage::picture);
        add(config, "/docs/problems.css", context -> page(context, "problems.css", "text/css; charset=utf-8"));
        add(config, "/docs/page.css", context -> page(context, "page.css", "text/css; charset=utf-8"));
        add(config, "/docs/page.js", context -> page(context, "page.js", "text/javascript; charset=utf-8"));
    }

    private static void add(JavalinConfig config, String address, Handler page) {
        config.routes.get(address, page);
        config.routes.head(address, page);
    }

    private static String problems() {
        return Arrays.stream(ProblemType.values()).map(it -> "<dt id=\"%1$s\"><code>%1$s</code> %2$d</dt><dd>%3$s.</dd>"
                .formatted(it.code(), ProblemDocument.status(it), it.title())).collect(Collectors.joining("\n"));
    }

    private static void page(Context context, String file, String type) {
        context.header("Content-Security-Policy", POLICY).header("Cache-Control", "no-store").contentType(type)
                .result(read(file).replace("/docs/ui", UI));
    }

    /** Read as it is asked for: to mount a folder of the jar a start would go through the whole of it. */
    private static void part(Context context) throws IOException {
        String file = context.pathParam("file");
        try (InputStream in = PLAIN.matcher(file).matches() ? DocsPage.class.getResourceAsStream(FILES + file) : null) {
            if (in == null) {
                throw Assets.unknown(context);
            }
            context.contentType(Assets.type(file)).header(Header.CACHE_CONTROL, Assets.FOR_EVER).result(in.readAllBytes());
        }
    }

    private static void picture(Context context) throws IOException {
        try (InputStream in = DocsPage.class.getResourceAsStream(Head.PICTURE)) {
            context.contentType("image/png").header(Header.CACHE_CONTROL, "public, max-age=86400").result(in.readAllBytes());
        }
    }

    private static String read(String file) {
        try (InputStream in = DocsPage.class.getResourceAsStream("/docs/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
