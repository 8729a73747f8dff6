package org.exotrace.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.Slf4jRequestLogWriter;
import org.eclipse.jetty.util.component.LifeCycle;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.Json;
import org.exotrace.page.FrontEnd;
import org.exotrace.version.KeptVersions;
import org.exotrace.version.Versions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. It answers pages and health at once, and the rest when the graph is ready. */
public final class WebServer implements AutoCloseable {

    /** Longer than the longest query that we answer with a 400 of our own. */
    private static final int HEADER_BYTES = 64 * 1024;

    /** Batches of a thousand pairs and queries fit many times over. */
    private static final int BODY_BYTES = 1_000_000;
    /** Lists of ten thousand things with what was measured of them take more. */
    private static final Map<String, Integer> TIMES = Map.of(Api.BASE + "/annotate", 4, Api.BASE + "/entities/resolve", 4);
    private static final Duration BODY_TIME = Duration.ofSeconds(20);
    private static final Duration HEADER_TIME = Duration.ofSeconds(10);
    private static final int BODIES = 500;

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Javalin javalin;
    private final List<Api.Route> routes;

    private WebServer(Javalin javalin, List<Api.Route> routes) {
        this.javalin = javalin;
        this.routes = List.copyOf(routes);
    }

    /** The same with the versions that stand in the data folder. */
    public static WebServer start(Settings settings, Readiness readiness, List<Api.Routes> features) {
        return start(settings, readiness, new Versions(new KeptVersions(settings.data(), settings.keepVersions())), features);
    }

    /**
     * @param versions what requests that name a data version are answered from
     * @throws SurroundingsException when the address cannot be bound, or a folder of page files holds no page
     */
    public static WebServer start(Settings settings, Readiness readiness, Versions versions, List<Api.Routes> features) {
        FrontEnd frontEnd = FrontEnd.of(settings.frontend());
        List<Api.Route> routes = new ArrayList<>();
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.prefer405over404 = true;
            config.http.maxRequestSize = (long) BODY_BYTES * Collections.max(TIMES.values());
            config.router.javaLangErrorHandler(Problems::onError);
            config.jetty.modifyHttpConfiguration(WebServer::limits);
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(1_000);
                server.setHandler(new Gate(BODY_TIME, BODIES, BODY_BYTES, TIMES));
                server.addEventListener(new LifeCycle.Listener() {
                    @Override
                    public void lifeCycleStarting(LifeCycle starting) {
                        Stream.of(server.getConnectors()).map(ServerConnector.class::cast)
                                .forEach(it -> it.addBean(new Dripping(it, HEADER_TIME)));
                    }
                });
                server.setErrorHandler(new RawProblems());
                if (settings.access().log()) {
                    server.setRequestLog(accessLog());
                }
            });
            new Callers(settings).addTo(config);
            Metrics metrics = new Metrics(readiness);
            metrics.addTo(config);
            config.requestLogger.http(metrics::answered);
            Pages pages = new Pages(frontEnd, settings.access());
            pages.addTo(config);
            new Assets(frontEnd).addTo(config);
            new DocsPage().addTo(config);
            new Clients().addTo(config);
            Problems.addTo(config.routes, pages);
            HttpApi api = new HttpApi(config.routes, new Answering(readiness, versions));
            api.always("/health", context -> context
                    .contentType("application/json")
                    .header("Cache-Control", "no-store")
                    .result(Json.API.writeValueAsBytes(Health.of(readiness.state()))));
            new OpenApi().addTo(api);
            features.forEach(it -> it.addTo(api));
            new McpRoutes(settings, readiness, features).addTo(config.routes);
            api.always("/", context -> context.header("Cache-Control", "no-cache").json(Resources.of(api.declared())));
            routes.addAll(api.declared());
        });
        try {
            return new WebServer(javalin.start(settings.host(), settings.port()), routes);
        } catch (JavalinBindException e) {
            throw Binding.failure(settings, e);
        }
    }

    /** The address stands as it was sent, still encoded, so that nobody writes lines of their own. */
    private static RequestLog accessLog() {
        Slf4jRequestLogWriter writer = new Slf4jRequestLogWriter();
        writer.setLoggerName("org.exotrace.access");
        return new CustomRequestLog(writer, "%{client}a \"%r\" %s %O B %{ms}T ms");
    }

    private static void limits(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
    }

    public int port() {
        return javalin.port();
    }

    /** What is answered below {@link Api#BASE}. */
    public List<Api.Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            LOG.debug("Requests that took longer than the stop allows were cut", e);
        }
    }
}
