package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each operation of the API's own description, asked with what it describes and with what it does not: parameters, headers
 * and bodies. The same requests in each run. Nothing that a client sends is our fault: there is no 500, and a status that
 * the description does not name is none of ours.
 */
@Tag("campaign")
class ApiFuzzIT {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final List<String> ODD = List.of("", " ", "0", "-1", "2147483648", "1e400", "9".repeat(2_000), "true", "null",
            "\u0000", "\uFEFF", "\u202E", "%", "[", "$(1)", "a|b", "../..", "<b>", "😀", "İ", "x".repeat(300), "G047", "PD-L1", "exosome");
    private static final List<String> ACCEPT = List.of("*/*", "", ";", ",", "text/csv", "text/csv;q=0", "application/json;q=x", "text/*",
            "application/json;q=0.1, text/csv;q=0.9", "/", "application/json;;;", "q=1", "x".repeat(3_000), "application/xml");
    private static final List<String> TAGS = List.of("*", "\"\"", "W/", "\"x", ",", "W/\"x\", *");
    private static final List<String> QUERIES = List.of("RETURN 1", "RETURN substring('abc', -1)", "RETURN 1/0", "RETURN toInteger({a: 1})",
            "RETURN date('x')", "RETURN duration('P1Y') + 1", "RETURN [1][9223372036854775807]", "MATCH (n) RETURN n.a.b LIMIT 1", "RETURN $missing",
            "RETURN 9223372036854775807 + 1", "RETURN point({x: 'a', y: 1})", "", "RETURN", "RETURN 'a' + {b: 1}", "RETURN size(1)", "\u0000");

    private final Random random = new Random(20_26);
    private final JsonNode description = TestServer.json("/openapi.json");

    private record Operation(String method, String path, JsonNode about) {}

    @Test
    void noOperationStumblesOverAnythingAClientSends() {
        List<Operation> operations = operations();
        for (int i = 0; i < REQUESTS; i++) {
            Operation operation = pick(operations);
            HttpRequest request = request(operation);
            HttpResponse<String> answer = TestServer.send(request);
            String asked = "%s %s %s".formatted(request.method(), request.uri(), request.headers().map());
            assertThat(answer.statusCode()).as(asked).isNotEqualTo(500);
            assertThat(described(operation.about)).as(asked).contains(String.valueOf(answer.statusCode()));
            if (answer.statusCode() >= 400) {
                assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(asked).startsWith("application/problem+json");
                assertThat(answer.body()).as(asked).doesNotContain("at org.", "at java.", System.getProperty("user.dir"));
            }
        }
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(it -> List.of("get", "post").contains(it.getKey()))
                .forEach(it -> operations.add(new Operation(it.getKey(), path.getKey(), it.getValue()))));
        return operations;
    }

    /** A request that no route sees, or that a moment refuses, may hear so of any. */
    private static List<String> described(JsonNode operation) {
        return Stream.concat(StreamSupport.stream(operation.path("responses").properties().spliterator(), false).map(it -> it.getKey()),
                Stream.of("304", "400", "404", "406")).toList();
    }

    private HttpRequest request(Operation operation) {
        StringBuilder address = new StringBuilder(Pattern.compile("\\{[^}]+}").matcher(operation.path)
                .replaceAll(it -> Matcher.quoteReplacement(encode(value()))));
        List<String> parameters = parameters(operation);
        for (int i = random.nextInt(4); i > 0 && !parameters.isEmpty(); i--) {
            address.append(address.indexOf("?") < 0 ? '?' : '&').append(pick(parameters)).append('=').append(encode(value()));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.address() + "api/v1" + address));
        if (random.nextInt(3) == 0) {
            request.header("Accept", pick(ACCEPT));
        }
        if (random.nextInt(5) == 0) {
            request.header("If-None-Match", pick(TAGS));
        }
        return operation.method.equals("get") ? request.build() : request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(operation))).build();
    }

    private List<String> parameters(Operation operation) {
        return StreamSupport.stream(operation.about.path("parameters").spliterator(), false)
                .map(it -> it.has("$ref") ? description.at(it.path("$ref").asText().substring(1)) : it)
                .filter(it -> it.path("in").asText().equals("query"))
                .map(it -> it.path("name").asText()).toList();
    }

    /** An example with a part replaced, nested deeply, cut off, or no object at all. */
    private String body(Operation operation) {
        JsonNode example = operation.about.at("/requestBody/content/application~1json/example");
        String text = example.toString();
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> "[".repeat(900) + "]".repeat(900);
            case 2 -> "{\"query\": 1, \"pairs\": " + "7".repeat(900_000) + "}";
            case 3 -> "{\"query\": " + "{\"a\":".repeat(300) + "1" + "}".repeat(301);
            case 4 -> quoted(value());
            case 5 -> "{\"query\": %s, \"parameters\": {\"missing\": %s}}".formatted(quoted(pick(QUERIES)), pick(List.of("null", "1e400", "[[]]", "{}")));
            case 6 -> text.replaceFirst("\"[^\"]+\"(?=[,}\\]])", Matcher.quoteReplacement(quoted(value())));
            default -> "{\"query\": %s}".formatted(quoted(pick(QUERIES)));
        };
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private String value() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(Seeds.DATA.entities()).label();
            case 1 -> pick(Seeds.DATA.statements()).record();
            default -> pick(ODD);
        };
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
