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

/** One statement, and the paths between two ends, over HTTP against Cypher over the driver, in turn. */
public final class LookupBench {

    private static final int WARM_UP = 500;
    private static final int PAIRS = 1_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final GraphReads graph;
    private int asked;

    /** @param address of a running server, with a slash at its end */
    public LookupBench(String address, GraphReads graph) {
        this.address = address;
        this.graph = graph;
    }

    /** Prints medians and ratios; the row of Cypher against itself shows the noise. */
    public void run(PrintStream out) {
        Supplier<Object> statement = () -> overHttp("statements/G047");
        Supplier<Object> cypher = () -> graph.read("read/statements", Map.of("records", List.of("G047")));
        Supplier<Object> paths = () -> overHttp("paths?from=ves:tde&to=proc:tcell-response");
        Supplier<Object> freshPaths = () -> overHttp("paths?from=ves:tde&to=proc:tcell-response&max_bytes=" + (8_000_000 - asked++));
        Supplier<Object> cypherPaths = () -> graph.read("analysis/documented", Map.of("from", "ves:tde", "to", "proc:tcell-response"));
        for (int i = 0; i < WARM_UP; i++) {
            List.of(statement, cypher, paths, freshPaths, cypherPaths).forEach(Supplier::get);
        }
        row(out, "statement: HTTP / Cypher", statement, cypher);
        row(out, "paths: HTTP / Cypher", paths, cypherPaths);
        row(out, "paths, never asked before: HTTP / Cypher", freshPaths, cypherPaths);
        row(out, "paths: HTTP / Cypher for a statement", paths, cypher);
        row(out, "noise: Cypher / itself", cypher, cypher);
    }

    private static void row(PrintStream out, String name, Supplier<Object> ours, Supplier<Object> theirs) {
        double[] a = new double[PAIRS];
        double[] b = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            a[i] = time(ours);
            b[i] = time(theirs);
        }
        out.printf("%-42s ratio %s, medians %.3f and %.3f ms, %d pairs%n",
                name, Ratio.of(a, b), Ratio.median(a), Ratio.median(b), PAIRS);
    }

    private static double time(Supplier<Object> work) {
        long before = System.nanoTime();
        work.get();
        return (System.nanoTime() - before) / 1e6;
    }

    private Object overHttp(String resource) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/v1/" + resource)).build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(resource + " was answered with " + answer.statusCode());
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
