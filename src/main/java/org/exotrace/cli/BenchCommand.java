package org.exotrace.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exotrace.bench.BatchBench;
import org.exotrace.bench.LookupBench;
import org.exotrace.bench.PathBench;
import org.exotrace.bench.StartupBench;
import org.exotrace.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on the shipped data, in a store of its own that is thrown away. */
@Command(name = "bench", description = "Measure: bench alone does all but startup. Needs a quiet machine; judges nothing.",
        mixinStandardHelpOptions = true, synopsisSubcommandLabel = "[lookup|batch|paths|engine|startup]")
final class BenchCommand implements Callable<Integer> {

    private static final int LEGS = 1_200_000;

    /** Everything that needs no other process. */
    @Override
    public Integer call() throws IOException {
        lookup();
        batch(null);
        engine(LEGS, null, 200, null);
        paths(LEGS, null, 100, null);
        return 0;
    }

    /** Starts the program several times as it was started itself. */
    @Command(name = "startup", description = "First statement, database ready, memory and stop over several starts.")
    int startup(@Option(names = "--rounds", defaultValue = "5", description = "Starts to count. Default: ${DEFAULT-VALUE}.") int rounds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        new StartupBench(command).run(store(), rounds, System.out);
        return 0;
    }

    /** HTTP against Cypher, in one process. */
    @Command(name = "lookup", description = "One statement over HTTP against the same Cypher over the driver: ratio and interval.")
    int lookup() throws IOException {
        try (Service service = new Service(settings())) {
            String address = service.start();
            service.openGraph();
            new LookupBench(address, service.graph()).run(System.out);
        }
        return 0;
    }

    /** Both over HTTP, in one process. */
    @Command(name = "batch", description = "A thousand pairs in one call against the same pairs one by one: ratio and interval.")
    int batch(@Option(names = "--json", description = "Write the rows to this file too.") @Nullable Path json) throws IOException {
        try (Service service = new Service(settings())) {
            String address = service.start();
            service.openGraph();
            BatchBench.run(address, json, System.out);
        }
        return 0;
    }

    /** The search alone, on a generated graph or a given one. */
    @Command(name = "engine", description = "The path search alone: against a plain search, its memory, its budgets.")
    int engine(
            @Option(names = "--legs", defaultValue = "1200000", description = "Legs of the generated graph. Default: ${DEFAULT-VALUE}.") int legs,
            @Option(names = "--edges", description = "Bench this edge list instead: a TSV of source, target, type, sign.") @Nullable Path edges,
            @Option(names = "--pairs", defaultValue = "200", description = "Pairs of ends. Default: ${DEFAULT-VALUE}.") int pairs,
            @Option(names = "--json", description = "Write the rows to this file too.") @Nullable Path json) throws IOException {
        PathBench.engine(legs, edges, pairs, json, System.out);
        return 0;
    }

    /** The same in Neo4j and over HTTP. */
    @Command(name = "paths", description = "Paths over HTTP and from the search alone against Cypher over Bolt, on a large graph in Neo4j.")
    int paths(
            @Option(names = "--legs", defaultValue = "1200000", description = "Legs of the generated graph. Default: ${DEFAULT-VALUE}.") int legs,
            @Option(names = "--edges", description = "Bench this edge list instead: a TSV of source, target, type, sign.") @Nullable Path edges,
            @Option(names = "--pairs", defaultValue = "100", description = "Pairs of ends. Default: ${DEFAULT-VALUE}.") int pairs,
            @Option(names = "--json", description = "Write the rows to this file too.") @Nullable Path json) throws IOException {
        PathBench.graph(settings(), legs, edges, pairs, json, System.out);
        return 0;
    }

    private static Settings settings() throws IOException {
        return new Settings("127.0.0.1", 0, store(), null, null, "neo4j", null, null, false);
    }

    private static Path store() throws IOException {
        return Files.createTempDirectory("exotrace-bench");
    }
}
