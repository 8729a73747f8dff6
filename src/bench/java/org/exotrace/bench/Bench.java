package org.exotrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.cli.Service;
import org.exotrace.config.Cypher;
import org.exotrace.config.Settings;
import org.exotrace.hypothesis.TrackRecord;
import org.exotrace.failure.ExotraceException;
import org.exotrace.support.Chromium;
import org.exotrace.support.CypherCases;
import org.exotrace.support.Seeds;
import org.exotrace.web.Api;
import org.exotrace.web.InProcess;
import org.exotrace.web.route.AggregateRoutes;
import org.exotrace.web.route.ClaimRoutes;
import org.exotrace.web.route.CompareRoutes;
import org.exotrace.web.route.ConflictRoutes;
import org.exotrace.web.route.EntityRoutes;
import org.exotrace.web.route.ExportRoutes;
import org.exotrace.web.route.PathRoutes;
import org.exotrace.web.route.PublicationRoutes;
import org.exotrace.web.route.SearchRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.exotrace.web.route.WhatIfRoutes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the program on a store of its own that is thrown away: {@code ./mvnw -Pbench -Dbench="paths --legs 20000"}. */
@Command(name = "bench", mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "lookup|entity|batch|annotate|room|engine|paths|visit|startup|growth|kept|load|convert|hypotheses",
        description = "Measures, on a store of its own that is thrown away. It needs a quiet machine, and judges nothing.")
public final class Bench {

    private static final int SURROUNDINGS = 3;
    private static final List<Api.Routes> FEATURES = List.of(new StatementRoutes(), new SearchRoutes(), new PublicationRoutes(),
            new EntityRoutes((name, parameters) -> List.of()), new ConflictRoutes(), new ClaimRoutes(), new PathRoutes(), new WhatIfRoutes(),
            new CompareRoutes(), new AggregateRoutes(), new ExportRoutes(null));

    private final PrintStream out;

    Bench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(run(System.out, args));
    }

    /** The exit code. */
    static int run(PrintStream out, String... args) {
        return new CommandLine(new Bench(out)).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof ExotraceException)) {
                throw failure;
            }
            command.getErr().println(failure.getMessage());
            return SURROUNDINGS;
        }).execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    @Command(name = "lookup", mixinStandardHelpOptions = true,
            description = "One statement, and the paths between two ends, over HTTP against Cypher over Bolt.")
    int lookup(@Mixin Extent extent) throws IOException {
        try (TemporaryFolder store = new TemporaryFolder(); Service service = new Service(settings(store.path()))) {
            String address = service.start();
            service.openGraph();
            extent.measure(out, 1_000, 500, timing -> new LookupBench(address, service.graph(), timing).run());
        }
        return 0;
    }

    @Command(name = "entity", mixinStandardHelpOptions = true,
            description = "The claims and the agents of an entity, and a claim, against one statement, in this process without HTTP.")
    int entity(@Mixin Extent extent) throws IOException {
        Catalogue catalogue = Seeds.Shipped.CATALOGUE;
        extent.measure(out, 1_000, 1_000, timing -> new EntityBench(catalogue, new InProcess(catalogue, FEATURES), timing).run());
        return 0;
    }

    @Command(name = "batch", mixinStandardHelpOptions = true,
            description = "Many pairs of entities in one call against the same pairs one by one, both over HTTP.")
    int batch(
            @Option(names = "--size", defaultValue = "1000", description = "Pairs of entities in a call. Default: ${DEFAULT-VALUE}.") int size,
            @Mixin Extent extent) throws IOException {
        try (TemporaryFolder store = new TemporaryFolder(); Service service = new Service(settings(store.path()))) {
            String address = service.start();
            service.openGraph();
            extent.measure(out, 20, 5, timing -> new BatchBench(address, timing, size).run());
        }
        return 0;
    }

    @Command(name = "annotate", mixinStandardHelpOptions = true,
            description = "The things of a list in one call against the same one by one, over HTTP; and names resolved, in this process.")
    int annotate(
            @Option(names = "--size", defaultValue = "5000", description = "Things in a call. Default: ${DEFAULT-VALUE}.") int size,
            @Mixin Extent extent) throws IOException {
        try (TemporaryFolder store = new TemporaryFolder(); Service service = new Service(settings(store.path()))) {
            String address = service.start();
            service.openGraph();
            extent.measure(out, 5, 1, timing -> new AnnotateBench(Seeds.Shipped.CATALOGUE, address, timing, size).run());
        }
        return 0;
    }

    @Command(name = "room", mixinStandardHelpOptions = true,
            description = "Requests of visitors beside each attack on free Cypher, p99 against a quiet server.")
    int room(
            @Option(names = "--requests", defaultValue = "500", description = "Requests of a quiet turn. Default: ${DEFAULT-VALUE}.") int requests,
            @Option(names = "--attacks", defaultValue = "1000", description = "How many attacks. Default: all.") int attacks,
            @Option(names = "--json", paramLabel = "FILE", description = "Write the rows to this file too.") @Nullable Path json)
            throws IOException {
        Report report = new Report(out);
        try (TemporaryFolder store = new TemporaryFolder();
                Service service = new Service(settings(store.path()).with(Cypher.USUAL.withLimit(Duration.ofSeconds(2))))) {
            String address = service.start();
            service.openGraph();
            new RoomBench(address, report, requests).run(CypherCases.attacks().stream().limit(attacks).toList(), CypherCases.honest().get(0));
        }
        if (json != null) {
            report.write(json);
        }
        return 0;
    }

    @Command(name = "engine", mixinStandardHelpOptions = true,
            description = "The path search alone: against a plain search and networkx, its memory, its budgets.")
    int engine(@Mixin EdgeOptions edges, @Mixin Extent extent) throws IOException {
        extent.measure(out, 200, 600, timing -> new EngineBench(edges.read(), timing).run());
        return 0;
    }

    @Command(name = "paths", mixinStandardHelpOptions = true,
            description = "Paths over HTTP and from the search alone against Cypher over Bolt, on a large graph in Neo4j.")
    int paths(@Mixin EdgeOptions edges, @Mixin Extent extent) throws IOException {
        try (TemporaryFolder store = new TemporaryFolder()) {
            extent.measure(out, 100, 800, timing -> {
                try (GraphBench bench = new GraphBench(edges.read(), settings(store.path()), timing)) {
                    bench.run();
                }
            });
        }
        return 0;
    }

    @Command(name = "visit", mixinStandardHelpOptions = true,
            description = "The first drawing of a first visit, in Chromium, at 100 ms of latency: the page as it ships against modules"
                    + " one by one, or against another build that runs.")
    int visit(
            @Option(names = "--against", paramLabel = "ADDRESS", description = "Where the other build runs, with a slash at its end.")
            @Nullable String against,
            @Mixin Extent extent) throws IOException {
        try (TemporaryFolder store = new TemporaryFolder(); Service service = new Service(settings(store.path()));
                TemporaryFolder other = new TemporaryFolder();
                Service modules = new Service(settings(other.path()).withFrontend(Path.of("frontend")))) {
            String address = service.start();
            service.openGraph();
            String theirs = against == null ? modules.start() : against;
            if (against == null) {
                modules.openGraph();
            }
            extent.measure(out, 20, 2, timing -> new VisitBench(Chromium.browser(), timing)
                    .run(address, theirs, against == null ? "modules one by one" : against));
        }
        return 0;
    }

    @Command(name = "startup", mixinStandardHelpOptions = true,
            description = "The packaged program, started on a new store and again, against a bare server and a bare open of the store.")
    int startup(
            @Option(names = "--rounds", defaultValue = "5", description = "Starts to count. Default: ${DEFAULT-VALUE}.") int rounds)
            throws IOException, InterruptedException {
        try (TemporaryFolder stores = new TemporaryFolder()) {
            new StartupBench(new PackagedProgram(), stores.path(), new Report(out)).run(rounds);
        }
        return 0;
    }

    @Command(name = "growth", mixinStandardHelpOptions = true,
            description = "Processor time of each kind of request on data made of those that ship, of growing size, and its exponent.")
    int growth(
            @Option(names = "--sizes", split = ",", defaultValue = "100,1000,10000", description = "Numbers of statements, growing; 100000 takes"
                    + " a heap of 6 GB. Default: ${DEFAULT-VALUE}.") int[] sizes,
            @Option(names = "--patience", defaultValue = "20", description = "Seconds that a request may be expected to take; others are left"
                    + " out. Default: ${DEFAULT-VALUE}.") double patience,
            @Option(names = "--kind", description = "Kinds to ask, by the beginning of their names. Default: all.") @Nullable List<String> kinds) {
        new GrowthBench(out, Seeds.Shipped.CATALOGUE, sizes, patience * 1e3, catalogue -> new InProcess(catalogue, FEATURES))
                .run(kinds == null ? List.of() : kinds);
        return 0;
    }

    @Command(name = "kept", mixinStandardHelpOptions = true,
            description = "A catalogue of many statements: the heap that it takes, and its kept file written and read.")
    int kept(
            @Option(names = "--statements", defaultValue = "100000", description = "How many. Default: ${DEFAULT-VALUE}.") int statements,
            @Option(names = "--apart", description = "Tell the heap after each kind of request.") boolean apart) throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            new KeptBench(out, Seeds.Shipped.CATALOGUE, folder.path(), catalogue -> new InProcess(catalogue, FEATURES)).run(statements, apart);
        }
        return 0;
    }

    @Command(name = "load", mixinStandardHelpOptions = true,
            description = "A load into an empty embedded store; and in pieces over Bolt, against plain batches of the same rows.")
    int load(
            @Option(names = "--statements", defaultValue = "10000", description = "How many; 100000 takes a heap of 2 GB. Default: ${DEFAULT-VALUE}.") int statements,
            @Option(names = "--rounds", defaultValue = "3", description = "Pairs to count. Default: ${DEFAULT-VALUE}.") int rounds)
            throws IOException {
        new LoadBench(new Report(out), Seeds.Shipped.CATALOGUE, statements).run(rounds);
        return 0;
    }

    @Command(name = "convert", mixinStandardHelpOptions = true,
            description = "Tables of many rows that become data sets: processor time and most heap, and the whole beside its first half.")
    int convert(@Option(names = "--rows", defaultValue = "100000", description = "How many. Default: ${DEFAULT-VALUE}.") int rows) throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            new ConvertBench(new Report(out), Seeds.Shipped.CATALOGUE, folder.path()).run(rows);
        }
        return 0;
    }

    @Command(name = "hypotheses", mixinStandardHelpOptions = true,
            description = "Each document left out with all that shares a paper with it: how far hypotheses from the rest foretell its pairs of cargo and"
                    + " effect, as counts.")
    int hypotheses() {
        TrackRecord it = TrackRecord.of(Seeds.Shipped.CATALOGUE, Integer.MAX_VALUE);
        out.printf(Locale.ROOT, "%d pairs of cargo and effect of %d documents, %d of which another document speaks too; of the rest %d connected by what others"
                + " say apart: %d with the same sign, %d with the opposite, %d open%s%n",
                it.pairs(), it.documents(), it.stated(), it.connected(), it.hit(), it.miss(), it.abstain(), it.tooFew() ? "; too few to judge" : "");
        return 0;
    }

    static Settings settings(Path store) {
        return new Settings("127.0.0.1", 0, store, null, null, "neo4j", null, null, false);
    }
}
