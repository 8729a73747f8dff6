package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.model.Sign;
import org.exotrace.path.ForeignIndex;
import org.exotrace.path.engine.Kernel;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.web.Api;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;
import org.exotrace.web.route.PathRoutes;
import org.jspecify.annotations.Nullable;

/** A large graph in Neo4j: paths over HTTP and from the engine, against Cypher over Bolt in its best and its obvious form. */
final class GraphBench implements AutoCloseable {

    private static final int OBVIOUS = 5;

    private final EdgeList edges;
    private final Timing timing;
    private final Report report;
    private final GraphClient client;
    private final WebServer web;
    private final PathIndex index;
    private final Kernel kernel;
    private final EdgePaths check;
    private final Http http;
    private final int[][] pairs;

    GraphBench(EdgeList edges, Settings settings, Timing timing) {
        this.edges = edges;
        this.timing = timing;
        report = timing.report();
        check = new EdgePaths(edges);
        client = GraphClient.open(settings);
        long before = System.nanoTime();
        EdgeStore.load(edges, client);
        report.figure("loaded into Neo4j: edges a second", edges.size() / ((System.nanoTime() - before) / 1e9), "edges/s");
        EdgeStore.index(edges, client);
        before = System.nanoTime();
        index = EdgeStore.index(edges, client);
        report.figure("index built from Neo4j, for a million edges", (System.nanoTime() - before) / 1e3 / edges.size(), "s");
        kernel = new Kernel(index);
        Catalogue catalogue = EdgeStore.catalogue(edges);
        ForeignIndex.give(catalogue, index);
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Ready(client.info(), catalogue));
        web = WebServer.start(settings, readiness, List.of(
                new PathRoutes(), (Api api) -> api.one("/empty", query -> Map.of())));
        http = new Http("http://127.0.0.1:%d/".formatted(web.port()));
        pairs = EngineBench.pairs(edges.nodes().length, timing.pairs());
    }

    void run() {
        IntFunction<List<List<String>>> rest = i -> shortest(http.json(
                "paths?from=%s&to=%s&max_steps=4&k=10&detail=ids&order=length&max_bytes=%d".formatted(id(i, 0), id(i, 1), unique())));
        IntFunction<List<List<String>>> cypher = i -> legs(client.read("bench/ten_shortest", ends(i)));
        IntFunction<List<List<String>>> engine = i -> engine(i, 10, null);
        Timing.Same<List<List<String>>, List<List<String>>> same = (i, ours, theirs) -> check.same(ours, theirs, pair(i));
        timing.row("ten shortest to 4 legs: REST / Cypher over Bolt", rest, cypher, same);
        timing.row("ten shortest to 4 legs: REST / the empty endpoint", rest, i -> http.json("empty"),
                (i, ours, none) -> none.size() == 1 && none.has("data_version"));
        timing.row("ten shortest to 4 legs: engine / Cypher over Bolt", engine, cypher, same);
        timing.row("noise: Cypher over Bolt / itself", cypher, cypher, same);
        new Timing(report, Math.min(OBVIOUS, pairs.length), 0).row("ten shortest to 4 legs: REST / the obvious Cypher", rest,
                i -> legs(client.read("bench/ten_shortest_obvious", ends(i))), same);
        timing.row("all to 3 legs: REST / Cypher over Bolt", i -> all(http.lines(
                "paths?from=%s&to=%s&max_steps=3&k=all&detail=ids&format=ndjson&order=length".formatted(id(i, 0), id(i, 1)))),
                i -> legs(client.read("bench/all_to_three", ends(i))),
                (i, ours, theirs) -> Set.copyOf(ours).equals(Set.copyOf(theirs)) && ours.size() == theirs.size());
        timing.row("signed shortest: engine / Cypher over Bolt", i -> engine(i, 1, Sign.NEGATIVE),
                i -> legs(client.read("bench/signed_shortest", ends(i))),
                (i, ours, theirs) -> check.same(ours, theirs, pair(i)) && Stream.of(ours, theirs).flatMap(List::stream)
                        .allMatch(it -> check.sign(it) == Sign.NEGATIVE));
    }

    private List<List<String>> engine(int question, int k, @Nullable Sign sign) {
        return kernel.shortest(pair(question)[0], pair(question)[1], 4, k, sign, null, 20_000_000, 30_000).ids(index);
    }

    /** Answers that were given before come from a cache: a limit that differs each time keeps it out of this. */
    private int unique() {
        asked++;
        return 8_000_000 - asked % 4_000_000;
    }

    private int asked;

    private int[] pair(int question) {
        return pairs[question % pairs.length];
    }

    private Map<String, Object> ends(int question) {
        return Map.of("from", id(question, 0), "to", id(question, 1));
    }

    private String id(int question, int end) {
        return edges.nodes()[pair(question)[end]];
    }

    private static List<List<String>> legs(List<Map<String, Object>> rows) {
        return rows.stream().map(FoundPath::legs).toList();
    }

    private static List<List<String>> shortest(JsonNode answer) {
        return FoundPath.ofAnswer(answer).stream().map(FoundPath::legs).toList();
    }

    /** The last line says whether these were all. */
    private static List<List<String>> all(List<JsonNode> lines) {
        return lines.stream().limit(lines.size() - 1).map(it -> FoundPath.of(it).legs()).toList();
    }

    @Override
    public void close() {
        web.close();
        client.close();
    }
}
