package org.exotrace.web.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.exotrace.config.Settings;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.graph.FreeCypher;
import org.exotrace.guard.Measure;
import org.exotrace.json.Json;
import org.exotrace.web.Api;

/** {@code POST /cypher}: a query that somebody wrote. */
public final class CypherRoutes implements Api.Routes {

    private static final int MOST_ROWS = 10_000;
    private static final long MOST_BYTES = 8_000_000;

    private final Settings settings;
    private final FreeCypher cypher;

    public CypherRoutes(Settings settings, FreeCypher cypher) {
        this.settings = settings;
        this.cypher = cypher;
    }

    @Override
    public void addTo(Api api) {
        api.ofPresentData().post("/cypher", (query, body, gone) -> run(body, gone));
    }

    /** How many rows and bytes are given, and how many milliseconds a query may take. */
    record Limits(int rows, long bytes, long ms) {}

    record Answer(
            List<String> columns, List<RawValue> rows, long ms, boolean truncated, Limits limits) {}

    private Answer run(JsonNode body, BooleanSupplier gone) {
        if (!settings.freeCypher()) {
            throw ProblemException.of(ProblemType.CYPHER_OFF,
                    "This server answers other machines, or asks a Neo4j of somebody's own, which a query could wear out.")
                    .withHints(List.of("The queries below /queries are answered.", "Whoever runs the server can start it with --cypher on."));
        }
        body.fieldNames().forEachRemaining(field -> {
            if (!Set.of("query", "parameters").contains(field)) {
                throw bad("'%s' is unknown; there are query and parameters.".formatted(field));
            }
        });
        String query = body.path("query").asText("");
        if (!body.path("query").isTextual() || query.isBlank()) {
            throw bad("'query' is a text of Cypher.");
        }
        Map<String, Object> parameters = parameters(body.path("parameters"));
        Measure.check(query, parameters);
        FreeCypher.Limits limits = new FreeCypher.Limits(MOST_ROWS, MOST_BYTES, settings.cypher().limit());
        long before = System.nanoTime();
        FreeCypher.Answer found = cypher.run(query, parameters, limits, gone);
        return new Answer(found.columns(), found.rows().stream().map(RawValue::new).toList(), (System.nanoTime() - before) / 1_000_000,
                found.truncated(), new Limits(limits.rows(), limits.bytes(), limits.time().toMillis()));
    }

    private static Map<String, Object> parameters(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return Map.of();
        }
        if (!given.isObject()) {
            throw bad("'parameters' is an object: each name with its value.");
        }
        Map<String, Object> parameters = new HashMap<>();
        given.properties().forEach(it -> parameters.put(it.getKey(), Json.API.convertValue(it.getValue(), Object.class)));
        return parameters;
    }

    private static ProblemException bad(String why) {
        return ProblemException.of(ProblemType.BAD_BODY, why);
    }
}
