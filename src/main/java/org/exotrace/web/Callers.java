package org.exotrace.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exotrace.config.Access;
import org.exotrace.config.Settings;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may ask, and by which names. A page of elsewhere can make a browser ask a server of the same machine: under a
 * name of its own that it lets point here (DNS rebinding), or across origins.
 */
final class Callers {

    /** A name without a dot is one of this network, and an address is no name: nobody else can let them point here. */
    private static final Pattern OURS = Pattern.compile("[^.]*|.*\\.localhost|\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final List<String> TOLD = List.of("ETag", "X-Total-Count", "X-Data-Version", "X-Left-Out", "Content-Disposition");

    private final Settings settings;
    private final Access access;

    Callers(Settings settings) {
        this.settings = settings;
        access = settings.access();
    }

    void addTo(JavalinConfig config) {
        if (!access.origins().isEmpty()) {
            config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> {
                rule.path = "/api/*";
                access.origins().forEach(it -> rule.allowHost(it));
                TOLD.forEach(rule::exposeHeader);
            }));
        }
        config.routes.before(this::check);
    }

    private void check(Context context) {
        String host = context.header(Header.HOST);
        if (!knows(host)) {
            throw ProblemException.of(ProblemType.UNKNOWN_HOST, "It was asked as '%s'.".formatted(host))
                    .withHints(List.of("Ask it by its address, or start it with --allow-host and that name."));
        }
        String origin = context.header(Header.ORIGIN);
        if (context.method().name().equals("POST") && origin != null && !isOwn(origin, host) && !access.origins().contains(origin)) {
            throw ProblemException.of(ProblemType.FOREIGN_ORIGIN, "The page comes from %s.".formatted(origin))
                    .withHints(List.of("Whoever runs the server can start it with --cors-origin and that origin."));
        }
    }

    private boolean knows(@Nullable String host) {
        if (host == null) {
            return true;
        }
        String name = PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
        return OURS.matcher(name).matches() || name.equalsIgnoreCase(settings.host())
                || access.hosts().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        return host != null && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
