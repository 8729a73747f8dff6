package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Resolved;
import org.exotrace.entity.Resolver;
import org.exotrace.json.Json;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;

/**
 * A list of things in one call, against the same things one by one, and how long and large it is to resolve names. A list is what a
 * laboratory has: human genes, of which the data know few, and names that nobody knows.
 */
final class AnnotateBench {

    private static final int PART_UNKNOWN = 20;
    private static final int MOST_MS = 30_000;
    private static final int NAMES = Resolver.MOST;
    private static final double MEGABYTE = 1e6;

    private final Catalogue catalogue;
    private final Http http;
    private final Timing timing;
    private final int size;
    private final List<String> known;
    private final List<String> genes;

    /**
     * @param address of a running server of that catalogue, with a slash at its end
     * @param size    things in one call
     */
    AnnotateBench(Catalogue catalogue, String address, Timing timing, int size) throws IOException {
        this.catalogue = catalogue;
        this.timing = timing;
        this.size = size;
        http = new Http(address);
        known = catalogue.entities().stream().filter(it -> it.type().entityClass() == EntityClass.MOLECULE).map(Entity::label).toList();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Objects.requireNonNull(AnnotateBench.class.getResourceAsStream("/genes/symbols.tsv.gz"))), StandardCharsets.UTF_8))) {
            genes = lines.lines().map(it -> it.substring(0, it.indexOf('\t'))).toList();
        }
    }

    void run() {
        resolve();
        timing.row("%,d things: one call / one by one".formatted(size), i -> http.post("annotate", body(list(i, size))),
                i -> list(i, size).stream().map(it -> http.post("annotate", body(List.of(it)))).toList(), (i, all, single) -> same(all, single));
    }

    /** Everything that the data name, once; then human genes; of twenty one is nobody's. */
    private List<String> list(int round, int many) {
        List<String> others = new ArrayList<>(genes);
        Collections.shuffle(others, new Random(round));
        List<String> list = Stream.concat(known.stream(), IntStream.range(0, many)
                .mapToObj(i -> i % PART_UNKNOWN == 0 ? "unknown %d".formatted(i) : others.get(i))).limit(many).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(list, new Random(round));
        return list;
    }

    private static byte[] body(List<String> names) {
        try {
            return Json.API.writeValueAsBytes(Map.of("items", names.stream().map(it -> Map.of("name", it, "log2fc", 1)).toList(), "max_ms", MOST_MS));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(byte[] all, List<byte[]> single) {
        JsonNode items = Http.json(all).path("items");
        return IntStream.range(0, single.size()).allMatch(i -> ((ObjectNode) items.get(i)).put("n", 1).equals(Http.json(single.get(i)).at("/items/0")));
    }

    private void resolve() {
        List<Resolver.Asked> names = list(0, NAMES).stream().map(Resolver.Asked::of).toList();
        double[] ms = new double[timing.pairs()];
        long before = held();
        List<Resolved> found = List.of();
        for (int i = 0; i < ms.length; i++) {
            long start = System.nanoTime();
            found = new Resolver(catalogue, 3).all(names);
            ms[i] = (System.nanoTime() - start) / 1e6;
            if (i == 0) {
                timing.report().figure("%,d names resolved, the tables read".formatted(found.size()), ms[0], "ms");
            }
        }
        timing.report().figure("%,d names resolved, p95".formatted(found.size()), Ratio.percentile(ms, 0.95), "ms");
        timing.report().figure("heap that tables and answer hold", (held() - before) / MEGABYTE, "MB");
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
