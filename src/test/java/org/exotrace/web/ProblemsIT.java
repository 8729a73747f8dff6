package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.exotrace.support.SeedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class ProblemsIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /statements?sourc=dc            | 400 | unknown-parameter   | 'sourc' is not a parameter of /api/v1/statements.
            /statements?kind=mechanisms     | 400 | bad-value           | 'kind' cannot be 'mechanisms': it is one of mechanism, association, biomarker, intervention, resistance, definition, limitation, overview, detection, interaction.
            /statements?limit=1001          | 400 | bad-value           | 'limit' cannot be '1001': it is a whole number from 0 to 1000.
            /statements?limit=-1            | 400 | bad-value           | 'limit' cannot be '-1': it is a whole number from 0 to 1000.
            /statements?offset=x            | 400 | bad-value           | 'offset' cannot be 'x': it is a whole number from 0 to 2147483647.
            /statements?exact=maybe         | 400 | bad-value           | 'exact' cannot be 'maybe': it is true or false.
            /statements?sort=size           | 400 | bad-value           | 'sort' cannot be 'size': it is record, title, theme, kind or support, with a leading - to turn it round.
            /statements?cargo=              | 400 | bad-value           | 'cargo' cannot be '': it is empty. Give a value or leave it out.
            /statements?reference=99        | 404 | unknown-publication | There is no publication '99'. Give an id, a DOI, PMID: and the number, or the number that a document prints for it.
            /statements?source=florbl       | 404 | unknown-entity      | Nothing is called 'florbl'.
            /statements?format=xml          | 406 | no-such-format      | 'xml' cannot be given here; lists come as json, tsv, csv, ndjson.
            /statements/G047?format=tsv     | 406 | no-such-format      | One thing is answered as JSON; lists come as tables too.
            /statements/G999                | 404 | unknown-statement   | There is no statement 'G999'.
            /entities/PDL11                 | 404 | unknown-entity      | Nothing is called 'PDL11'.
            /publications/75                | 404 | unknown-publication | There is no publication '75'. Give an id, a DOI, PMID: and the number, or the number that a document prints for it.
            /search                         | 400 | bad-value           | Give what to search for as 'q'.
            /nowhere                        | 404 | not-found           | Nothing answers at /api/v1/nowhere.
            """)
    void sayWhatIsWrongAndWhatToDo(String resource, int status, String type, String detail) {
        HttpResponse<String> answer = SeedServer.get(resource);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = TestServer.parse(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo(type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("hints").isArray() && problem.path("suggestions").isArray()).isTrue();
    }

    @Test
    void suggestTheNearestNames() {
        assertThat(SeedServer.json("/statements?cargo=PDL11").path("suggestions").toString()).contains("PD-L1");
        assertThat(SeedServer.json("/statements?sourc=dc").path("suggestions").toString()).contains("source");
        assertThat(SeedServer.json("/statements/G0470").path("suggestions").toString()).contains("G047");
    }

    @Test
    void refuseAnOverLongQuery() {
        JsonNode filters = SeedServer.json("/statements?cargo=" + "x".repeat(9_000));
        assertThat(filters.path("status").asInt()).isEqualTo(400);
        assertThat(filters.path("detail").asText()).contains("at most 8192 are read");
        JsonNode search = SeedServer.json("/statements?q=" + "x".repeat(201));
        assertThat(search.path("code").asText()).isEqualTo("bad-value");
        assertThat(search.path("detail").asText()).contains("at most 200 are searched");
        assertThat(SeedServer.get("/statements?q=" + "x".repeat(200_000)).statusCode()).isBetween(400, 499);
    }

    @Test
    void refuseAPercentSignThatStartsNoEscape() throws IOException {
        URI address = URI.create(SeedServer.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(
                    "GET /api/v1/statements?q=% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400").contains("starts no escape");
        }
    }

    @Test
    void anAddressThatIsNoneEndsItsConnectionAndSaysSo() throws IOException {
        URI address = URI.create(TestServer.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write("GET /api/v1/statements/%zz HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400").containsIgnoringCase("Connection: close").contains("bad-value");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            900    | [ | ] | nested more than
            1      | {"query": 7 | 7} | more than 400 digits
            """)
    void aBodyThatNoQuestionNeedsIsRefused(int times, String open, String close, String detail) {
        String body = times > 1 ? open.repeat(times) + close.repeat(times) : open + "7".repeat(900_000) + close;
        JsonNode problem = TestServer.parse(TestServer.post("/paths/batch", body).body());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asText()).contains(detail);
    }

    @Test
    void aClientThatHangsUpIsNoFaultOfOurs() throws IOException {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Problems.class);
        lines.start();
        logger.addAppender(lines);
        try {
            double before = exports();
            try (Socket socket = new Socket()) {
                socket.setReceiveBufferSize(1_024);
                socket.setSoLinger(true, 0);
                URI address = URI.create(TestServer.address());
                socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
                socket.getOutputStream().write("GET /api/v1/export?format=graphml HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                while (exports() <= before) {
                    Thread.onSpinWait();
                }
            });
            assertThat(lines.list).filteredOn(it -> it.getLevel().isGreaterOrEqual(Level.WARN)).isEmpty();
        } finally {
            logger.detachAppender(lines);
        }
    }

    /** How many exports were answered, to the end or not. */
    private static double exports() {
        return TestServer.send(TestServer.address(), "GET", "metrics").body().lines()
                .filter(it -> it.startsWith("http_server_requests_seconds_count") && it.contains("/export\""))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' ')))).sum();
    }

    @Test
    void headAnswersAsGetDoes() {
        HttpResponse<String> found = TestServer.send(SeedServer.address(), "HEAD", "api/v1/statements/G047");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.headers().firstValue("ETag")).isPresent();
        assertThat(found.body()).isEmpty();
        assertThat(TestServer.send(SeedServer.address(), "HEAD", "api/v1/statements/G999").statusCode()).isEqualTo(404);
    }

    @Test
    void nameTheMethodThatIsAllowed() {
        HttpResponse<String> answer = TestServer.send(SeedServer.address(), "POST", "api/v1/statements");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(TestServer.parse(answer.body()).path("code").asText()).isEqualTo("method-not-allowed");
        assertThat(SeedServer.get("/paths/batch").headers().firstValue("Allow")).contains("POST");
        assertThat(TestServer.send(SeedServer.address(), "PUT", "api/v1/cypher").headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics", "docs", "docs/problems", "docs/page.js", "api/v1/openapi.json", "api/v1", "data"})
    void headAnswersAsGetDoesOnEveryPage(String address) {
        HttpResponse<String> head = TestServer.send(SeedServer.address(), "HEAD", address);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(TestServer.send(SeedServer.address(), "GET", address).headers().firstValue("Content-Type"));
        assertThat(head.headers().firstValue("Content-Length")).isNotEqualTo(Optional.of("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "'; MATCH (n) DETACH DELETE n //", "../../etc/passwd", "\u202Eabc", "🧬", "%00", "a\nb"})
    void takeStrangeNamesForNamesThatNobodyHas(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        HttpResponse<String> filter = SeedServer.get("/statements?participant=" + encoded);
        assertThat(filter.statusCode()).isEqualTo(404);
        assertThat(filter.body()).doesNotContain("at org.").doesNotContain(System.getProperty("user.dir"));
        HttpResponse<String> path = SeedServer.get("/entities/" + encoded);
        assertThat(path.statusCode()).isIn(400, 404);
        assertThat(path.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void leaveUnknownPagesToTheViewerWithA404() {
        HttpResponse<String> answer = TestServer.send(SeedServer.address(), "GET", "no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }
}
