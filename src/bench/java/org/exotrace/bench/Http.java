package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.exotrace.json.Json;

/**
 * Asks a running server over plain HTTP/1.1, one question after another; an answer other than 200 ends the measurement.
 * Left to itself the client would offer HTTP/2 with each request, and the server would have to decline.
 */
final class Http {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;

    /** @param address of the server, with a slash at its end */
    Http(String address) {
        api = address + "api/v1/";
    }

    byte[] get(String resource) {
        return send(request(resource).build());
    }

    /** The values of an answer. */
    JsonNode json(String resource) {
        return json(get(resource));
    }

    /** The values of an answer that comes in lines. */
    List<JsonNode> lines(String resource) {
        try (MappingIterator<JsonNode> lines = Json.API.readerFor(JsonNode.class).readValues(get(resource))) {
            return lines.readAll();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] post(String resource, byte[] body) {
        return send(request(resource).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    /** An answer as it stands, in JSON. */
    static JsonNode json(byte[] answer) {
        try {
            return Json.API.readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String resource) {
        return HttpRequest.newBuilder(URI.create(api + resource));
    }

    private byte[] send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " was answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
