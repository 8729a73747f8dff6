package org.exotrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.Sign;
import org.junit.jupiter.api.Test;

class BenchTests {

    /** Edge 0 goes from node 0 to 1, and so on; statements share the edges evenly. */
    private static final EdgeList EDGES = new EdgeList(new String[] {"n:0", "n:1", "n:2"}, new String[] {"ACTIVATES", "INHIBITS"},
            new Sign[] {Sign.POSITIVE, Sign.NEGATIVE}, new int[] {0, 1, 0}, new int[] {1, 2, 2}, new byte[] {0, 1, 0},
            new short[] {0, 666, 1333});
    private static final List<String> LONG_WAY = List.of(leg(0), leg(1));
    private static final List<String> SHORT_WAY = List.of(leg(2));
    private static final int[] ENDS = {0, 2};

    private static String leg(int edge) {
        return EdgeList.record(EDGES.statement()[edge]) + "/" + EDGES.number(edge);
    }

    @Test
    void askInPlainHttpWithoutOfferingAnother() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> request = CompletableFuture.supplyAsync(() -> answerOnce(server));
            assertThat(new Http("http://127.0.0.1:%d/".formatted(server.getLocalPort())).json("health").path("fine").asBoolean())
                    .isTrue();
            assertThat(request.join()).first().isEqualTo("GET /api/v1/health HTTP/1.1");
            assertThat(request.join()).noneMatch(it -> it.toLowerCase(Locale.ROOT).contains("upgrade"));
        }
    }

    private static List<String> answerOnce(ServerSocket server) {
        try (Socket socket = server.accept()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            List<String> lines = in.lines().takeWhile(line -> !line.isEmpty()).toList();
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"fine\":true}".getBytes(StandardCharsets.US_ASCII));
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anAnswerWithALegThatIsNotThereIsNotTheSame() {
        EdgePaths check = new EdgePaths(EDGES);
        assertThat(check.same(List.of(SHORT_WAY, LONG_WAY), List.of(SHORT_WAY, LONG_WAY), ENDS)).isTrue();
        assertThat(Stream.of(List.of(SHORT_WAY), List.of(SHORT_WAY, List.of(leg(1), leg(0))), List.of(SHORT_WAY, SHORT_WAY),
                List.of(List.of(leg(0)), LONG_WAY))).noneMatch(other -> check.same(other, List.of(SHORT_WAY, LONG_WAY), ENDS));
        assertThat(check.sameAsNodes(List.of(LONG_WAY), List.of(new int[] {0, 1, 2}), ENDS)).isTrue();
        assertThat(check.sameAsNodes(List.of(LONG_WAY), List.of(new int[] {0, 2, 2}), ENDS)).isFalse();
        assertThat(check.sign(LONG_WAY)).isEqualTo(Sign.NEGATIVE);
    }

    @Test
    void theRatioOfMediansHasAnIntervalAroundIt() {
        Ratio ratio = Ratio.of(new double[] {1, 2, 3}, new double[] {2, 4, 6});
        assertThat(ratio.value()).isEqualTo(0.5);
        assertThat(ratio.low()).isLessThanOrEqualTo(ratio.value());
        assertThat(ratio.high()).isGreaterThanOrEqualTo(ratio.value());
    }

    @Test
    void theRatioOfTheSlowestAnswersHasAnIntervalToo() {
        double[] even = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        double[] withSlowOnes = IntStream.rangeClosed(1, 100).mapToDouble(i -> i > 90 ? 10 * i : i).toArray();
        assertThat(Ratio.of(withSlowOnes, even).value()).isEqualTo(1);
        assertThat(Ratio.ofSlow(withSlowOnes, even)).satisfies(it -> assertThat(it.value()).isEqualTo(10))
                .satisfies(it -> assertThat(it.low()).isLessThanOrEqualTo(10)).satisfies(it -> assertThat(it.high()).isGreaterThanOrEqualTo(10));
    }
}
