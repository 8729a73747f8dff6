package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.exotrace.graph.GraphReads;

/** A statement, and the documented paths between two ends, over HTTP against Cypher over Bolt, until the values are there. */
final class LookupBench {

    private static final String STATEMENT = "G047";
    private static final Map<String, Object> ENDS = Map.of("from", "ves:tde", "to", "proc:tcell-response");
    private static final String PATHS = "paths?from=%s&to=%s&mode=documented&detail=ids&k=1000"
            .formatted(ENDS.get("from"), ENDS.get("to"));
    private static final int MOST_BYTES = 8_000_000;

    private final Http http;
    private final GraphReads graph;
    private final Timing timing;
    private final List<String> records = new ArrayList<>();

    /** @param address of a running server, with a slash at its end */
    LookupBench(String address, GraphReads graph, Timing timing) {
        http = new Http(address);
        this.graph = graph;
        this.timing = timing;
        http.json("statements?limit=1000").path("items").forEach(it -> records.add(it.path("id").asText()));
    }

    void run() {
        Timing.Same<JsonNode, List<Map<String, Object>>> sameStatement = (i, ours, theirs) -> StatementContent.ofAnswer(ours)
                .equals(StatementContent.ofRows(theirs));
        Timing.Same<JsonNode, List<Map<String, Object>>> samePaths = (i, ours, theirs) -> FoundPath.ofAnswer(ours)
                .equals(FoundPath.ofRows(theirs));
        IntFunction<List<Map<String, Object>>> cypher = i -> statement(STATEMENT);
        IntFunction<List<Map<String, Object>>> cypherPaths = i -> graph.read("analysis/documented", ENDS);
        timing.row("statement, asked before: HTTP / Cypher", i -> http.json("statements/" + STATEMENT), cypher, sameStatement);
        timing.row("statement, never asked before: HTTP / Cypher", i -> http.json(fresh(i)), i -> statement(record(i)), sameStatement);
        timing.row("paths, asked before: HTTP / Cypher", i -> http.json(PATHS), cypherPaths, samePaths);
        timing.row("paths, never asked before: HTTP / Cypher", i -> http.json(PATHS + "&max_bytes=" + (MOST_BYTES - i)), cypherPaths,
                samePaths);
        timing.row("noise: Cypher / itself", cypher, cypher, (i, one, other) -> one.equals(other));
    }

    private List<Map<String, Object>> statement(String record) {
        return graph.read("bench/statement", Map.of("record", record));
    }

    private String record(int i) {
        return records.get(i % records.size());
    }

    /** Answers are kept by their address as it was sent: one more blank behind the format makes one never asked before. */
    private String fresh(int i) {
        return "statements/%s?format=json%s".formatted(record(i), "+".repeat(i / records.size()));
    }
}
