package org.exotrace.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.exotrace.graph.GraphReads;

/** One statement, and the paths between two ends, over HTTP against Cypher over the driver, in turn. */
public final class LookupBench {

    private static final int WARM_UP = 500;
    private static final int PAIRS = 1_000;

    private final Http http;
    private final GraphReads graph;
    private int asked;

    /** @param address of a running server, with a slash at its end */
    public LookupBench(String address, GraphReads graph) {
        http = new Http(address);
        this.graph = graph;
    }

    /** Prints medians and ratios; the row of Cypher against itself shows the noise. */
    public void run(PrintStream out) {
        Supplier<Object> statement = () -> http.get("statements/G047");
        Supplier<Object> cypher = () -> graph.read("read/statements", Map.of("records", List.of("G047")));
        Supplier<Object> paths = () -> http.get("paths?from=ves:tde&to=proc:tcell-response");
        Supplier<Object> freshPaths = () -> http.get("paths?from=ves:tde&to=proc:tcell-response&max_bytes=" + (8_000_000 - asked++));
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
}
