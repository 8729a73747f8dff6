package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.cli.Service;
import org.exotrace.config.Access;
import org.exotrace.config.Settings;
import org.exotrace.config.Cypher;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Who may ask, and what the log says of it. The server answers that much before there is a graph. */
class CallersIT {

    private static final String NOTEBOOK = "https://notebooks.example.org";

    @TempDir
    private Path folder;

    @Test
    void pagesOfOtherOriginsMayNotAskUnlessTold() {
        try (Service service = service(Access.USUAL)) {
            String address = service.start();
            HttpResponse<String> read = TestServer.send(address, "GET", "api/v1/health", "Origin", NOTEBOOK);
            assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            HttpResponse<String> sent = TestServer.send(address, "POST", "api/v1/cypher", "Origin", NOTEBOOK);
            assertThat(sent.statusCode()).isEqualTo(403);
            assertThat(sent.body()).contains("foreign-origin", "--cors-origin");
            assertThat(TestServer.send(address, "POST", "api/v1/cypher", "Origin", address.replaceFirst("/$", "")).statusCode()).isNotEqualTo(403);
        }
    }

    @Test
    void aNotebookOfAnotherOriginMayAskWhereItIsAllowed() {
        try (Service service = service(new Access(false, List.of(NOTEBOOK), List.of()))) {
            String address = service.start();
            HttpResponse<String> read = TestServer.send(address, "GET", "api/v1/health", "Origin", NOTEBOOK);
            assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue(NOTEBOOK);
            assertThat(read.headers().allValues("Access-Control-Expose-Headers").toString()).contains("X-Total-Count", "ETag");
            HttpResponse<String> before = TestServer.send(address, "OPTIONS", "api/v1/cypher", "Origin", NOTEBOOK,
                    "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type");
            assertThat(before.statusCode()).isLessThan(300);
            assertThat(before.headers().firstValue("Access-Control-Allow-Origin")).hasValue(NOTEBOOK);
            assertThat(TestServer.send(address, "GET", "api/v1/health", "Origin", "https://elsewhere.example.org")
                    .headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(TestServer.send(address, "POST", "api/v1/cypher", "Origin", NOTEBOOK).statusCode()).isNotEqualTo(403);
        }
    }

    @Test
    void aNameThatSomebodyLetsPointHereIsRefused() throws IOException {
        try (Service service = service(new Access(false, List.of(), List.of("exotrace.lab.example.org")))) {
            int port = URI.create(service.start()).getPort();
            assertThat(asked(port, "evil.example.org:" + port)).startsWith("HTTP/1.1 403").contains("unknown-host", "--allow-host");
            for (String known : List.of("localhost:" + port, "127.0.0.1", "[::1]:" + port, "exotrace.lab.example.org", "LOCALHOST", "exotrace")) {
                assertThat(asked(port, known)).as(known).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void aServerForAllAddressesIsAskedByNameOnlyIfTold() throws IOException {
        Access access = new Access(false, List.of(), List.of("exotrace.lab.example.org"));
        try (Service service = new Service(new Settings("0.0.0.0", 0, folder, null, null, "neo4j", null, null, false, Cypher.USUAL, access, null))) {
            int port = URI.create(service.start()).getPort();
            assertThat(asked(port, "exotrace.elsewhere.example.org")).startsWith("HTTP/1.1 403").contains("unknown-host", "--allow-host");
            for (String known : List.of("192.168.7.4:" + port, "[fd00::7]:" + port, "workstation", "exotrace.lab.example.org")) {
                assertThat(asked(port, known)).as(known).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void nothingOfOursIsHandedToPagesOfOtherOrigins() {
        try (Service service = service(Access.USUAL)) {
            var headers = TestServer.send(service.start(), "GET", "api/v1/health").headers();
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        }
    }

    private static String asked(int port, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /api/v1/health HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void logsWhoAskedWhatAndHowItWasAnswered() {
        Logger logger = (Logger) LoggerFactory.getLogger("org.exotrace.access");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try (Service service = service(new Access(true, List.of(), List.of()))) {
            String address = service.start();
            TestServer.send(address, "GET", "api/v1/health?x=1%0A2");
            TestServer.send(address, "GET", "nowhere");
            TestServer.send(address, "GET", "api/v1/health");
        } finally {
            logger.detachAppender(lines);
        }
        assertThat(lines.list.get(0).getFormattedMessage()).matches("127\\.0\\.0\\.1 \"GET /api/v1/health\\?x=1%0A2 HTTP/1.1\" 200 \\d{2,} B \\d+ ms");
        assertThat(lines.list.get(1).getFormattedMessage()).contains("GET /nowhere HTTP/1.1\" 404 ");
    }

    private Service service(Access access) {
        return new Service(new Settings("127.0.0.1", 0, folder, null, null, "neo4j", null, null, false, Cypher.USUAL, access, null));
    }
}
