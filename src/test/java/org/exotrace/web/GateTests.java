package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no route has to bear: bodies that do not arrive, bodies without end, methods that nobody knows. */
class GateTests {

    private static final String HALF = "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf";
    private static final String LAST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";

    @Test
    void pagesAnswerWhileHundredsOfBodiesDoNotArrive() throws IOException {
        try (WebServer server = WebServer.start(TestGraph.settings(TestGraph.folder()), new Readiness(), List.of());
                Sockets dripping = new Sockets()) {
            for (int i = 0; i < 400; i++) {
                dripping.open(server.port(), HALF);
            }
            assertThat(read(dripping.open(server.port(), "GET /api/v1/health" + LAST))).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aBodyThatDoesNotArriveInTimeIsGivenUpInWords() throws Exception {
        try (Echo echo = new Echo(Duration.ofMillis(200), 10); Sockets sockets = new Sockets()) {
            assertThat(read(sockets.open(echo.port(), HALF))).startsWith("HTTP/1.1 408").contains("too-slow", "Connection: close");
        }
    }

    @Test
    void aRequestThatDripsInIsGivenUpAndOneThatWaitsBetweenTwoIsNot() throws Exception {
        try (Echo echo = new Echo(Duration.ofSeconds(60), 3); Sockets sockets = new Sockets()) {
            echo.watch(Duration.ofMillis(300));
            Socket patient = sockets.open(echo.port(), HALF + " whole");
            assertThat(answer(patient)).startsWith("HTTP/1.1 200");
            Socket dripping = sockets.open(echo.port(), "GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
            CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> next(dripping));
            while (!end.isDone()) {
                drip(dripping);
            }
            assertThat(end.join()).isEqualTo(-1);
            send(patient, "GET /echo" + LAST);
            assertThat(read(patient)).contains("HTTP/1.1 200");
        }
    }

    private static int next(Socket socket) {
        try {
            return socket.getInputStream().read();
        } catch (IOException e) {
            return -1;
        }
    }

    private static void drip(Socket socket) {
        try {
            send(socket, "x");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        } catch (IOException e) {
            // it was closed: what the reader finds says so
        }
    }

    @Test
    void noMoreBodiesAreWaitedForThanTold() throws Exception {
        try (Echo echo = new Echo(Duration.ofSeconds(60), 3); Sockets sockets = new Sockets()) {
            String waiting = HALF.replace("\r\n\r\nhalf", "\r\nExpect: 100-continue\r\n\r\n");
            List<Socket> three = Stream.of(1, 2, 3).map(it -> sockets.open(echo.port(), waiting)).toList();
            for (Socket one : three) {
                assertThat(new String(one.getInputStream().readNBytes(CONTINUE.length()), StandardCharsets.US_ASCII)).isEqualTo(CONTINUE);
            }
            String fourth = read(sockets.open(echo.port(), HALF));
            assertThat(fourth).startsWith("HTTP/1.1 503").contains("overloaded", "of 3 requests");
            send(three.get(0), "whole body");
            assertThat(answer(three.get(0))).startsWith("HTTP/1.1 200");
            assertThat(answer(sockets.open(echo.port(), HALF + " whole"))).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aWholeBodyIsHandedOnAsItIs() throws Exception {
        try (Echo echo = new Echo(Duration.ofSeconds(60), 3); Sockets sockets = new Sockets()) {
            String chunked = "POST /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n";
            assertThat(read(sockets.open(echo.port(), chunked))).startsWith("HTTP/1.1 200").endsWith("abcdefg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 2000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n7d0\r\n"})
    void aBodyLargerThanIsReadIsRefused(String start) throws Exception {
        try (Echo echo = new Echo(Duration.ofSeconds(60), 3); Sockets sockets = new Sockets()) {
            Socket socket = sockets.open(echo.port(), "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + start + "x".repeat(2000) + "\r\n0\r\n\r\n");
            assertThat(read(socket)).startsWith("HTTP/1.1 413").contains("too-large");
        }
    }

    @Test
    void methodsThatNobodyKnowsGetNoFurtherAndAreNotRemembered() throws IOException {
        try (WebServer server = WebServer.start(TestGraph.settings(TestGraph.folder()), new Readiness(), List.of());
                Sockets sockets = new Sockets()) {
            for (int i = 0; i < 20; i++) {
                assertThat(read(sockets.open(server.port(), "MADEUP" + i + " /api/v1/statements" + LAST))).startsWith("HTTP/1.1 405").contains("Allow: ");
            }
            assertThat(read(sockets.open(server.port(), "GET /metrics" + LAST))).startsWith("HTTP/1.1 200").doesNotContain("MADEUP");
        }
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The first bytes of an answer, on a connection that stays open. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Connections that are closed at the end. */
    private static final class Sockets implements AutoCloseable {

        private final List<Socket> open = new ArrayList<>();

        Socket open(int port, String start) {
            try {
                Socket socket = new Socket("127.0.0.1", port);
                open.add(socket);
                send(socket, start);
                return socket;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    /** A server that answers what it was sent, behind a gate. */
    private static final class Echo implements AutoCloseable {

        private final Server server = new Server(0);

        Echo(Duration patience, int most) throws Exception {
            Gate gate = new Gate(patience, most, 1_000);
            gate.setHandler(new Handler.Abstract() {
                @Override
                public boolean handle(Request request, Response response, Callback callback) throws Exception {
                    response.write(true, Content.Source.asByteBuffer(request), callback);
                    return true;
                }
            });
            server.setHandler(gate);
            server.start();
        }

        void watch(Duration interval) {
            ServerConnector connector = (ServerConnector) server.getConnectors()[0];
            connector.addBean(new Dripping(connector, interval));
        }

        int port() {
            return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        }

        @Override
        public void close() throws Exception {
            server.stop();
        }
    }
}
