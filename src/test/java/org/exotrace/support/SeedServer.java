package org.exotrace.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.cli.Service;
import org.exotrace.config.Build;
import org.exotrace.config.Settings;

/**
 * The program as it answers before its database opens, from a catalogue that was kept: for tests of everything but
 * neighbours, queries and Cypher. {@code SameAnswersIT} holds its answers against those of a database.
 */
public final class SeedServer {

    private static final String ADDRESS = start();

    private SeedServer() {}

    private static String start() {
        Settings settings = TestGraph.settings(TestGraph.folder());
        new CatalogueFile(settings.data()).write(Seeds.CATALOGUE, Build.running().hash("seeds/"));
        Service service = new Service(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        String address = service.start();
        awaitKept(address);
        return address;
    }

    /** Asks until what was kept has been read. */
    public static void awaitKept(String address) {
        Instant end = Instant.now().plusSeconds(60);
        while (TestServer.send(address, "GET", "api/v1/statements?limit=0").statusCode() == 503 && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    /** Ends with a slash. */
    public static String address() {
        return ADDRESS;
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
}
