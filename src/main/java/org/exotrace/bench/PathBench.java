package org.exotrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.exotrace.config.Settings;
import org.jspecify.annotations.Nullable;

/** What {@code bench} measures of paths. */
public final class PathBench {

    private static final int SMALL_VISITS = 2_000_000;
    private static final int SMALL_MS = 50;

    private PathBench() {}

    /** The engine alone, without a database. */
    public static void engine(int legs, @Nullable Path edges, int pairs, @Nullable Path json, PrintStream out) throws IOException {
        Report report = new Report(out);
        EngineBench bench = new EngineBench(edges == null ? EdgeList.ofSize(legs) : EdgeList.read(edges), report, pairs);
        bench.run();
        bench.budgets(SMALL_VISITS, SMALL_MS);
        bench.networkx();
        if (json != null) {
            report.write(json);
        }
    }

    /** The engine, and the same graph in Neo4j behind the API. */
    public static void graph(Settings settings, int legs, @Nullable Path edges, int pairs, @Nullable Path json, PrintStream out)
            throws IOException {
        Report report = new Report(out);
        EdgeList list = edges == null ? EdgeList.ofSize(legs) : EdgeList.read(edges);
        try (GraphBench bench = new GraphBench(list, settings, report, pairs)) {
            bench.run();
        }
        if (json != null) {
            report.write(json);
        }
    }
}
