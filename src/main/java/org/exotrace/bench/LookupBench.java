package org.exotrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.exotrace.graph.GraphReads;

/** One look-up of a statement over HTTP against the same by Cypher over the driver, in turn. */
public final class LookupBench {

    private static final int WARM_UP = 500;
    private static final int PAIRS = 1_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final GraphReads graph;

    /** @param address of a running server, with a slash at its end */
    public LookupBench(String address, GraphReads graph) {
        request = HttpRequest.newBuilder(URI.create(address + "api/v1/statements/G047")).build();
        this.graph = graph;
    }

    /** Prints medians and ratios; the row of Cypher against itself shows the noise. */
    public void run(PrintStream out) {
        Supplier<Object> overHttp = this::overHttp;
        Supplier<Object> overBolt = () -> graph.read("read/statements", Map.of("records", List.of("G047")));
        for (int i = 0; i < WARM_UP; i++) {
            overHttp.get();
            overBolt.get();
        }
        row(out, "HTTP / Cypher over Bolt", overHttp, overBolt);
        row(out, "Cypher / Cypher (noise)", overBolt, overBolt);
    }

    private static void row(PrintStream out, String name, Supplier<Object> ours, Supplier<Object> theirs) {
        double[] a = new double[PAIRS];
        double[] b = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            a[i] = time(ours);
            b[i] = time(theirs);
        }
        out.printf("%-24s ratio %s, medians %.3f and %.3f ms, %d pairs%n",
                name, Ratio.of(a, b), Ratio.median(a), Ratio.median(b), PAIRS);
    }

    private static double time(Supplier<Object> work) {
        long before = System.nanoTime();
        work.get();
        return (System.nanoTime() - before) / 1e6;
    }

    private Object overHttp() {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("G047 was answered with " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
