package org.exotrace.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** Hands messages to a server and back, one a line. Nothing but messages is written. */
public final class McpStdio {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int INTERNAL = -32603;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final @Nullable String token;

    /**
     * @param server its address, with a slash at the end
     * @param token  null where it wants none
     */
    public McpStdio(URI server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    /** Whether such a server answers, whatever it has to say. */
    public boolean isThere() {
        try {
            HttpRequest request = HttpRequest.newBuilder(server.resolve("api/v1/health")).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body().contains("\"data_version\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Until the input ends. */
    public void run(InputStream in, PrintStream out) throws IOException, InterruptedException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                String answer = answer(line);
                if (!answer.isEmpty()) {
                    out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            }
        }
    }

    private String answer(String message) throws InterruptedException {
        JsonNode read = read(message);
        try {
            HttpResponse<String> answer = http.send(request(message, read), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    ? failed(read, read(answer.body()).path("detail").asText()) : answer.body();
        } catch (IOException e) {
            return failed(read, "The server at %s does not answer. Start it again.".formatted(server));
        }
    }

    /** Nothing where it is not JSON: the server says so itself. */
    private static JsonNode read(String message) {
        try {
            return Json.API.readTree(message);
        } catch (JsonProcessingException e) {
            return Json.API.missingNode();
        }
    }

    private HttpRequest request(String message, JsonNode read) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("mcp")).timeout(PATIENCE)
                .header("Content-Type", "application/json").header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(message));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        String version = Modern.version(read.path("params"));
        if (version != null) {
            request.header(Modern.VERSION_HEADER, encoded(version)).header(Modern.METHOD_HEADER, encoded(read.path("method").asText()))
                    .header(Modern.NAME_HEADER, encoded(read.path("params").path("name").asText()));
        }
        return request.build();
    }

    /** A header holds no other letters as they are. */
    private static String encoded(String text) {
        return text.matches("[!-~]*") && !text.startsWith("=?") ? text
                : "=?base64?%s?=".formatted(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Said of a request alone: nobody waits for what comes of a notification. */
    private static String failed(JsonNode request, String why) {
        if (!request.has("id")) {
            return "";
        }
        ObjectNode answer = Json.API.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", request.path("id"));
        answer.putObject("error").put("code", INTERNAL).put("message", why);
        return answer.toString();
    }
}
