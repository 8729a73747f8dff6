package org.exotrace.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** How the server does, in the text form that Prometheus reads: requests by route and status, the JVM, what is loaded. */
final class Metrics {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Requests that are counted together: to ask the registry for their timer each time costs more than to count them. */
    private record Series(String method, String route, int status) {}

    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();
    private final AtomicBoolean scraped = new AtomicBoolean();

    Metrics(Readiness readiness) {
        Gauge.builder("exotrace.ready", readiness, it -> it.state() instanceof Readiness.Ready ? 1 : 0)
                .description("1 once everything answers").register(registry);
        Gauge.builder("exotrace.statements", readiness, Metrics::statements)
                .description("Statements that are served").register(registry);
    }

    void addTo(JavalinConfig config) {
        config.routes.get("/metrics", this::scrape);
        config.routes.head("/metrics", this::scrape);
    }

    /** The JVM is first asked of itself when somebody else asks, since its beans take a start longer than all else here. */
    private void scrape(Context context) {
        if (!scraped.getAndSet(true)) {
            new JvmMemoryMetrics().bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
        }
        context.contentType(TEXT).header("Cache-Control", "no-store").result(registry.scrape(TEXT));
    }

    /** The route is the pattern that was declared, so that names asked for make no series of their own. */
    void answered(Context context, float milliseconds) {
        var endpoint = context.endpoints().lastHttpEndpoint();
        String method = context.method().name();
        timers.computeIfAbsent(new Series(Gate.METHODS.contains(method) ? method : "other", endpoint == null ? "none" : endpoint.path,
                context.statusCode()), this::timer).record((long) (milliseconds * 1e6), TimeUnit.NANOSECONDS);
    }

    private Timer timer(Series of) {
        return Timer.builder("http.server.requests").description("Requests that were answered")
                .tags("method", of.method(), "route", of.route(), "status", String.valueOf(of.status())).register(registry);
    }

    private static double statements(Readiness readiness) {
        return readiness.state() instanceof Readiness.Ready ready ? ready.catalogue().statements().size() : 0;
    }
}
