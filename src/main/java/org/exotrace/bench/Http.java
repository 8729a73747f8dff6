package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.exotrace.json.Json;

/** Asks a running server, one question after another; an answer other than 200 ends the measurement. */
final class Http {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;

    /** @param address of the server, with a slash at its end */
    Http(String address) {
        api = address + "api/v1/";
    }

    byte[] get(String resource) {
        return send(request(resource).build());
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
