package org.exotrace.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.json.Json;
import org.exotrace.mcp.McpHandler;
import org.jspecify.annotations.Nullable;

/** {@code POST /mcp}: for assistants. Other machines are answered only where there is a token for them. */
final class McpRoutes {

    static final String PATH = "/mcp";

    private static final int BODY_BYTES = 64 * 1024;
    private static final int AT_ONCE = 8;
    private static final String BEARER = "Bearer ";

    private final Settings settings;
    private final @Nullable String token;
    private final Readiness readiness;
    private final List<Api.Routes> features;
    private final McpHandler handler = new McpHandler();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private volatile @Nullable Declared declared;

    /** What answers from a catalogue. */
    private record Declared(Catalogue catalogue, LocalApi api) {}

    /** @param features what tools answer from */
    McpRoutes(Settings settings, Readiness readiness, List<Api.Routes> features) {
        this.settings = settings;
        token = settings.access().mcpToken();
        this.readiness = readiness;
        this.features = features;
    }

    void addTo(RoutesConfig routes) {
        if (token != null || settings.isLoopback()) {
            routes.post(PATH, this::answer);
        }
    }

    private void answer(Context context) throws IOException {
        check(context);
        byte[] body = context.bodyAsBytes();
        if (body.length > BODY_BYTES) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "At most %,d bytes are read here. Send less at once.".formatted(BODY_BYTES));
        }
        if (!room.tryAcquire()) {
            throw ProblemException.of(ProblemType.OVERLOADED, "%d calls are answered already. Try again in a few seconds.".formatted(AT_ONCE));
        }
        try {
            McpHandler.Reply reply = handler.handle(body, context::header, this::api, base(context));
            context.disableCompression();
            context.status(reply.status()).header(Header.CACHE_CONTROL, "no-store");
            if (reply.body() != null) {
                context.contentType("application/json").result(Json.API.writeValueAsBytes(reply.body()));
            }
        } finally {
            room.release();
        }
    }

    /** Declared once a catalogue: two calls that make it at once make the same. */
    private LocalApi api() {
        Catalogue catalogue = readiness.catalogue();
        Declared known = declared;
        if (known == null || known.catalogue() != catalogue) {
            known = new Declared(catalogue, new LocalApi(catalogue, features));
            declared = known;
        }
        return known.api();
    }

    private void check(Context context) {
        if (token == null) {
            return;
        }
        String sent = context.header(Header.AUTHORIZATION);
        if (sent == null || !MessageDigest.isEqual(bytes(BEARER + token), bytes(sent))) {
            context.header("WWW-Authenticate", "Bearer");
            throw ProblemException.of(ProblemType.TOKEN_WANTED, "Assistants send the token of this server.")
                    .withHints(List.of("Send the header Authorization: Bearer and the token that the server was started with (--mcp-token)."));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where the pages are for who asks. */
    private String base(Context context) {
        String known = settings.access().publicUrl();
        String host = context.header(Header.HOST);
        return known != null ? known + "/" : host == null ? settings.address(context.port()) : "%s://%s/".formatted(context.scheme(), host);
    }
}
