package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.json.Json;

/** Many pairs of entities in one call, against the same pairs one by one; no answer was given before. */
final class BatchBench {

    private static final int MOST_MS = 30_000;

    /** One pair of ends. */
    private record Pair(String from, String to) {}

    private final Http http;
    private final Timing timing;
    private final int size;
    private final List<Pair> pairs;

    /**
     * @param address of a running server, with a slash at its end
     * @param size    pairs of ends in one call
     */
    BatchBench(String address, Timing timing, int size) {
        http = new Http(address);
        this.timing = timing;
        this.size = size;
        List<String> ids = new ArrayList<>();
        http.json("entities?limit=1000").path("items").forEach(it -> ids.add(it.path("id").asText()));
        pairs = new ArrayList<>(ids.stream().flatMap(
                from -> ids.stream().filter(to -> !to.equals(from)).map(to -> new Pair(from, to))).toList());
        Collections.shuffle(pairs, new Random(7));
    }

    void run() {
        List<Pair> withPath = withPath();
        timing.report().figure("%,d pairs of entities: those with a path".formatted(pairs.size()), withPath.size(), "pairs");
        row("any %,d pairs: one batch / one by one".formatted(size), "full", this::round);
        row("any %,d pairs, detail=ids: one batch / one by one".formatted(size), "ids", this::round);
        List<Pair> some = withPath.subList(0, Math.min(size, withPath.size()));
        row("%,d pairs with a path: one batch / one by one".formatted(some.size()), "full", i -> some);
    }

    private void row(String name, String detail, IntFunction<List<Pair>> round) {
        timing.row(name,
                i -> batch(round.apply(i), Map.of("detail", detail, "max_ms", unique(i))),
                i -> round.apply(i).stream().map(it -> http.get("paths?from=%s&to=%s&detail=%s&max_ms=%d"
                        .formatted(encoded(it.from()), encoded(it.to()), detail, unique(i)))).toList(),
                (i, batch, single) -> same(batch, single));
    }

    /** Answers that were given before are kept: a limit that differs each time keeps that out of this. */
    private static int unique(int i) {
        return MOST_MS - i;
    }

    private byte[] batch(List<Pair> some, Map<String, Object> options) {
        return http.post("paths/batch", bytes(Map.of("pairs", some, "options", options)));
    }

    private List<Pair> round(int i) {
        int from = (int) ((long) i * size % (pairs.size() - size));
        return pairs.subList(from, from + size);
    }

    private List<Pair> withPath() {
        List<Pair> found = new ArrayList<>();
        for (int from = 0; from < pairs.size(); from += 1_000) {
            List<Pair> some = pairs.subList(from, Math.min(pairs.size(), from + 1_000));
            JsonNode items = Http.json(batch(some, Map.of("detail", "ids"))).path("items");
            IntStream.range(0, some.size()).filter(i -> !items.get(i).path("documented").isEmpty()
                    || !items.get(i).path("assembled").isEmpty()).forEach(i -> found.add(some.get(i)));
        }
        return found;
    }

    /** In everything but what was spent on the search. */
    private static boolean same(byte[] batch, List<byte[]> single) {
        JsonNode items = Http.json(batch).path("items");
        return items.size() == single.size() && IntStream.range(0, items.size()).allMatch(i -> {
            JsonNode one = Http.json(single.get(i));
            return Stream.of("verdict", "counts", "documented", "assembled")
                    .allMatch(field -> one.has(field) && one.get(field).equals(items.get(i).get(field)));
        });
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Object body) {
        try {
            return Json.API.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
