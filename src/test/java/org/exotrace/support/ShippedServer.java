package org.exotrace.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphReads;
import org.exotrace.web.Api;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;
import org.exotrace.web.route.AggregateRoutes;
import org.exotrace.web.route.AnnotateRoutes;
import org.exotrace.web.route.ClaimRoutes;
import org.exotrace.web.route.CompareRoutes;
import org.exotrace.web.route.ConflictRoutes;
import org.exotrace.web.route.EntityRoutes;
import org.exotrace.web.route.ExportRoutes;
import org.exotrace.web.route.HypothesisRoutes;
import org.exotrace.web.route.PathRoutes;
import org.exotrace.web.route.PublicationRoutes;
import org.exotrace.web.route.SearchRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.exotrace.web.route.WhatIfRoutes;

/** All that ships, answered over HTTP without a database: for tests that are about all data, or about no data at all. */
public final class ShippedServer {

    private static final GraphReads NO_DATABASE = (name, parameters) -> {
        throw new UnsupportedOperationException(name);
    };
    private static final WebServer WEB = start();
    private static final String ADDRESS = "http://127.0.0.1:%d/".formatted(WEB.port());

    private ShippedServer() {}

    private static WebServer start() {
        Settings settings = TestGraph.settings(TestGraph.folder());
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Starting(null, null, Seeds.Shipped.CATALOGUE));
        WebServer web = WebServer.start(settings, readiness, List.of(
                new StatementRoutes(), new EntityRoutes(NO_DATABASE), new SearchRoutes(), new PublicationRoutes(), new ConflictRoutes(), new ClaimRoutes(), new AggregateRoutes(), new AnnotateRoutes(),
                new PathRoutes(), new WhatIfRoutes(), new CompareRoutes(), new ExportRoutes(null), new HypothesisRoutes()));
        Runtime.getRuntime().addShutdownHook(new Thread(web::close));
        return web;
    }

    /** Ends with a slash. */
    public static String address() {
        return ADDRESS;
    }

    /** What it answers below {@code /api/v1}. */
    public static List<Api.Route> routes() {
        return WEB.routes();
    }

    /** The JSON that a resource below {@code /api/v1} answers, with whatever status. */
    public static JsonNode json(String resource) {
        return TestServer.parse(get(resource).body());
    }

    /** @param headers names and values in turn */
    public static HttpResponse<String> get(String resource, String... headers) {
        return TestServer.send(ADDRESS, "GET", "api/v1" + resource, headers);
    }

    /** Sends a body to a resource below {@code /api/v1}. */
    public static HttpResponse<String> post(String resource, String body) {
        return TestServer.post(ADDRESS, resource, body);
    }

    /** Text as a part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
