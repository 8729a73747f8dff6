package org.exotrace.web.route;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.config.Settings;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.graph.FreeCypher;
import org.exotrace.graph.GraphQueries;
import org.exotrace.guard.Guard;
import org.exotrace.json.Json;
import org.exotrace.web.Api;
import org.jspecify.annotations.Nullable;

/** {@code POST /cypher}: a query that somebody wrote, read by the guard before it runs. */
public final class CypherRoutes implements Api.Routes {

    /** Time enough for a plan of a long query, which the database makes twice: once to be read, and once to run. */
    private static final FreeCypher.Limits LIMITS = new FreeCypher.Limits(10_000, 8_000_000, Duration.ofSeconds(10));

    private final Settings settings;
    private final FreeCypher cypher;

    public CypherRoutes(Settings settings, FreeCypher cypher) {
        this.settings = settings;
        this.cypher = cypher;
    }

    @Override
    public void addTo(Api api) {
        api.post("/cypher", (query, body) -> run(body));
    }

    /** How many rows and bytes are given, and how many milliseconds a query may take. */
    record Limits(int rows, long bytes, long ms) {}

    record Answer(
            List<String> columns, List<List<@Nullable Object>> rows, long ms, boolean truncated, Limits limits) {}

    private Answer run(JsonNode body) {
        if (!settings.freeCypher()) {
            throw ProblemException.of(ProblemType.CYPHER_OFF,
                    "This server answers other machines, and free Cypher is for one's own.")
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
        Guard.check(query, parameters);
        long before = System.nanoTime();
        GraphQueries.Rows found = cypher.run(query, parameters, LIMITS);
        return new Answer(found.columns(), found.rows(), (System.nanoTime() - before) / 1_000_000, found.truncated(),
                new Limits(LIMITS.rows(), LIMITS.bytes(), LIMITS.time().toMillis()));
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
