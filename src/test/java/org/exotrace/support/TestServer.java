package org.exotrace.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.exotrace.cli.Service;
import org.exotrace.json.Json;
import org.exotrace.web.Api;

/** The whole program on a free port, with the fixed set, started once for all tests of a run. */
public final class TestServer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private TestServer() {}

    /** Apart, so that who only asks another server starts no database. */
    private static final class Running {

        private static final Service SERVICE = new Service(TestDatabase.MODE.equals("embedded")
                ? TestGraph.settings(LoadedStore.asShipped()) : TestDatabase.fresh(Seeds.REVIEW));
        private static final String ADDRESS = start(SERVICE);
    }

    /** The same with all that ships, as its documents mean it. */
    public static final class Shipped {

        private static final String ADDRESS = start(new Service(TestDatabase.fresh()));

        private Shipped() {}

        /** Ends with a slash. */
        public static String address() {
            return ADDRESS;
        }
    }

    private static String start(Service service) {
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        String address = service.start();
        service.openGraph();
        return address;
    }

    /** What it answers below {@code /api/v1}. */
    public static List<Api.Route> routes() {
        return Running.SERVICE.routes();
    }

    /** Ends with a slash. */
    public static String address() {
        return Running.ADDRESS;
    }

    /** The JSON that a resource below {@code /api/v1} answers, with whatever status. */
    public static JsonNode json(String resource) {
        return parse(get(resource).body());
    }

    /** @param headers names and values in turn */
    public static HttpResponse<String> get(String resource, String... headers) {
        return send(address(), "GET", "api/v1" + resource, headers);
    }

    /** Waits until the room for free Cypher stands, which its first query starts. */
    public static void startRoom() {
        Instant end = Instant.now().plusSeconds(120);
        while (post("/cypher", "{\"query\": \"RETURN 1 AS x\"}").statusCode() == 503 && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    /** Sends a body to a resource below {@code /api/v1}. */
    public static HttpResponse<String> post(String resource, String body) {
        return post(address(), resource, body);
    }

    static HttpResponse<String> post(String address, String resource, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + "api/v1" + resource))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    public static HttpResponse<String> send(String address, String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Any request. */
    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode parse(String body) {
        try {
            return Json.API.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
