package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.model.Sign;
import org.exotrace.path.LegSource;
import org.exotrace.path.PathRoutes;
import org.exotrace.path.engine.Kernel;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.web.Api;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;

/** A large graph in Neo4j: paths over HTTP and from the engine, against Cypher over Bolt in its best and its obvious form. */
final class GraphBench implements AutoCloseable {

    private static final int WARM = 800;
    private static final int OBVIOUS = 5;

    private final EdgeList edges;
    private final Report report;
    private final GraphClient client;
    private final WebServer web;
    private final Kernel kernel;
    private final Http http;
    private final int[][] pairs;

    GraphBench(EdgeList edges, Settings settings, Report report, int pairs) {
        this.edges = edges;
        this.report = report;
        client = GraphClient.open(settings);
        long before = System.nanoTime();
        EdgeStore.load(edges, client);
        report.figure("loaded into Neo4j: edges a second", edges.size() / ((System.nanoTime() - before) / 1e9), "edges/s");
        EdgeStore.index(edges, client);
        before = System.nanoTime();
        PathIndex index = EdgeStore.index(edges, client);
        report.figure("index built from Neo4j, for a million edges", (System.nanoTime() - before) / 1e3 / edges.size(), "s");
        kernel = new Kernel(index);
        Catalogue catalogue = EdgeStore.catalogue(edges);
        LegSource.give(catalogue, index);
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Ready(client.info(), catalogue));
        web = WebServer.start(settings, readiness, List.of(
                new PathRoutes(), (Api api) -> api.one("/empty", query -> Map.of())));
        http = new Http("http://127.0.0.1:%d/".formatted(web.port()));
        this.pairs = EngineBench.pairs(edges.nodes().length, pairs);
    }

    void run() {
        Timing.Way rest = i -> lengths(http.get("paths?from=%s&to=%s&max_steps=4&k=10&detail=ids&order=length&max_bytes=%d"
                .formatted(id(i, 0), id(i, 1), unique())));
        Timing.Way cypher = i -> lengths(client.read("bench/ten_shortest", ends(i)));
        Timing.Way engine = i -> kernel.shortest(pairs[i][0], pairs[i][1], 4, 10, null, null, 20_000_000, 30_000)
                .paths().stream().map(it -> it.length).toList();
        Timing.Way empty = i -> http.get("empty");
        Timing.warm(WARM, pairs.length, rest, cypher, engine, empty);
        Timing.pairs(report, "ten shortest to 4 legs: REST / Cypher over Bolt", pairs.length, rest, cypher, Object::equals);
        Timing.pairs(report, "ten shortest to 4 legs: REST / the empty endpoint", pairs.length, rest, empty, ANY);
        Timing.pairs(report, "ten shortest to 4 legs: engine / Cypher over Bolt", pairs.length, engine, cypher, Object::equals);
        Timing.pairs(report, "noise: Cypher over Bolt / itself", pairs.length, cypher, cypher, Object::equals);
        Timing.pairs(report, "ten shortest to 4 legs: REST / the obvious Cypher", Math.min(OBVIOUS, pairs.length), rest,
                i -> lengths(client.read("bench/ten_shortest_obvious", ends(i))), ANY);
        Timing.Way all = i -> count("paths?from=%s&to=%s&max_steps=3&k=all&detail=ids&format=ndjson&order=length".formatted(id(i, 0), id(i, 1)));
        Timing.Way allCypher = i -> (long) client.read("bench/all_to_three", ends(i), rows -> rows.count());
        Timing.warm(WARM, pairs.length, all, allCypher);
        Timing.pairs(report, "all to 3 legs: REST / Cypher over Bolt", pairs.length, all, allCypher, Object::equals);
        Timing.Way signed = i -> kernel.shortest(pairs[i][0], pairs[i][1], 4, 1, Sign.NEGATIVE, null, 20_000_000, 30_000)
                .paths().stream().map(it -> it.length).toList();
        Timing.Way signedCypher = i -> lengths(client.read("bench/signed_shortest", ends(i)));
        Timing.warm(WARM, pairs.length, signed, signedCypher);
        Timing.pairs(report, "signed shortest: engine / Cypher over Bolt", pairs.length, signed, signedCypher, Object::equals);
    }

    private static final BiPredicate<Object, Object> ANY = (a, b) -> true;

    /** Answers that were given before come from a cache: a limit that differs each time keeps it out of this. */
    private int unique() {
        asked++;
        return 8_000_000 - asked % 4_000_000;
    }

    private int asked;

    private Map<String, Object> ends(int i) {
        return Map.of("from", id(i, 0), "to", id(i, 1));
    }

    private String id(int i, int end) {
        return edges.nodes()[pairs[i][end]];
    }

    private static List<Integer> lengths(List<Map<String, Object>> rows) {
        return rows.stream().map(it -> ((List<?>) it.get("legs")).size()).toList();
    }

    private static List<Integer> lengths(byte[] answer) {
        List<Integer> lengths = new ArrayList<>();
        JsonNode json = Http.json(answer);
        List.of("documented", "assembled").forEach(list -> json.path(list).forEach(it -> lengths.add(it.path("length").asInt())));
        lengths.sort(null);
        return lengths;
    }

    private long count(String resource) {
        byte[] lines = http.get(resource);
        long count = -1;
        for (byte one : lines) {
            count += one == '\n' ? 1 : 0;
        }
        return count;
    }

    @Override
    public void close() {
        web.close();
        client.close();
    }
}
