package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** A thousand pairs of entities in one call, against the same pairs one by one; no answer was given before. */
public final class BatchBench {

    private static final int PAIRS = 1_000;
    private static final int ROUNDS = 20;
    private static final int WARM = 5;
    private static final int MOST_MS = 30_000;

    /** One pair of ends. */
    private record Pair(String from, String to) {}

    private final Http http;
    private final Report report;
    private final List<Pair> pairs;

    private BatchBench(String address, Report report) {
        http = new Http(address);
        this.report = report;
        List<String> ids = new ArrayList<>();
        Http.json(http.get("entities?limit=1000")).path("items").forEach(it -> ids.add(it.path("id").asText()));
        pairs = new ArrayList<>(ids.stream().flatMap(
                from -> ids.stream().filter(to -> !to.equals(from)).map(to -> new Pair(from, to))).toList());
        Collections.shuffle(pairs, new Random(7));
    }

    /** @param address of a running server, with a slash at its end */
    public static void run(String address, @Nullable Path json, PrintStream out) throws IOException {
        Report report = new Report(out);
        new BatchBench(address, report).run();
        if (json != null) {
            report.write(json);
        }
    }

    private void run() {
        List<Pair> withPath = withPath();
        report.figure("%,d pairs of entities: those with a path".formatted(pairs.size()), withPath.size(), "pairs");
        row("any 1,000 pairs: one batch / one by one", "full", this::round);
        row("any 1,000 pairs, detail=ids: one batch / one by one", "ids", this::round);
        List<Pair> some = withPath.subList(0, Math.min(PAIRS, withPath.size()));
        row("%,d pairs with a path: one batch / one by one".formatted(some.size()), "full", i -> some);
    }

    private void row(String name, String detail, IntFunction<List<Pair>> round) {
        Timing.Way batch = i -> batch(round.apply(i), Map.of("detail", detail, "max_ms", unique(i)));
        Timing.Way single = i -> round.apply(i).stream().map(it -> http.get("paths?from=%s&to=%s&detail=%s&max_ms=%d"
                .formatted(encoded(it.from()), encoded(it.to()), detail, unique(i)))).toList();
        Timing.warm(WARM, WARM, i -> batch.apply(ROUNDS + i), i -> single.apply(ROUNDS + i));
        Timing.pairs(report, name, ROUNDS, batch, single, (ours, theirs) -> same((byte[]) ours, (List<?>) theirs));
    }

    /** Answers that were given before come from a cache: a limit that differs each time keeps it out of this. */
    private static int unique(int i) {
        return MOST_MS - i;
    }

    private byte[] batch(List<Pair> some, Map<String, Object> options) {
        return http.post("paths/batch", bytes(Map.of("pairs", some, "options", options)));
    }

    private List<Pair> round(int i) {
        int from = i * PAIRS % (pairs.size() - PAIRS);
        return pairs.subList(from, from + PAIRS);
    }

    private List<Pair> withPath() {
        List<Pair> found = new ArrayList<>();
        for (int from = 0; from < pairs.size(); from += PAIRS) {
            List<Pair> some = pairs.subList(from, Math.min(pairs.size(), from + PAIRS));
            JsonNode items = Http.json(batch(some, Map.of("detail", "ids"))).path("items");
            IntStream.range(0, some.size()).filter(i -> !items.get(i).path("documented").isEmpty()
                    || !items.get(i).path("assembled").isEmpty()).forEach(i -> found.add(some.get(i)));
        }
        return found;
    }

    /** In everything but what was spent on the search. */
    private static boolean same(byte[] batch, List<?> single) {
        JsonNode items = Http.json(batch).path("items");
        return items.size() == single.size() && IntStream.range(0, items.size()).allMatch(i -> {
            JsonNode one = Http.json((byte[]) single.get(i));
            return List.of("verdict", "counts", "documented", "assembled").stream()
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
