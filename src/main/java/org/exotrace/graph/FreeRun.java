package org.exotrace.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.guard.Refusal;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

/** One run of free Cypher in a READ session: the plan first, then the rows as far as the limits go. */
final class FreeRun {

    private final Session session;
    private final FreeCypher.Limits limits;
    private final TransactionConfig config;

    FreeRun(Session session, FreeCypher.Limits limits) {
        this.session = session;
        this.limits = limits;
        this.config = TransactionConfig.builder().withTimeout(limits.time()).build();
    }

    GraphQueries.Rows rows(String query, Map<String, Object> parameters) {
        try {
            Plans.check(session.run("EXPLAIN " + query, parameters, config).consume());
            return read(session.run(query, parameters, config));
        } catch (Neo4jException e) {
            throw problem(e, limits.time());
        }
    }

    private GraphQueries.Rows read(Result result) {
        List<List<@Nullable Object>> taken = new ArrayList<>();
        long bytes = 0;
        while (taken.size() < limits.rows() && bytes < limits.bytes() && result.hasNext()) {
            List<@Nullable Object> row = result.next().values().stream().<@Nullable Object>map(PlainValue::of).toList();
            bytes += weight(row);
            taken.add(row);
        }
        return new GraphQueries.Rows(result.keys(), taken, result.hasNext());
    }

    private static long weight(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() + 2L;
        }
        if (value instanceof List<?> list) {
            return 2 + list.stream().mapToLong(FreeRun::weight).sum();
        }
        return value instanceof Map<?, ?> map
                ? 2 + map.entrySet().stream().mapToLong(it -> weight(it.getKey()) + weight(it.getValue())).sum() : 8;
    }

    private static RuntimeException problem(Neo4jException failure, Duration time) {
        String code = String.valueOf(failure.code());
        if (code.contains("TransactionTimedOut")) {
            return tooLong(time);
        }
        if (code.contains("MemoryPoolOutOfMemory") || code.contains("OutOfMemory")) {
            return Refusal.because("It needs more memory than one query may use.", "Count or limit before you collect or sort.");
        }
        if (failure instanceof ClientException && !Away.is(failure)) {
            return Refusal.because("The database does not take it: " + Objects.toString(failure.getMessage(), "").lines().findFirst().orElse(""),
                    "Labels, relationships and properties are those of the README; give every parameter that the query names.");
        }
        return failure instanceof TransientException || Away.is(failure) ? Away.problem() : failure;
    }

    static ProblemException tooLong(Duration time) {
        return ProblemException.of(ProblemType.TIME_LIMIT,
                "It was ended after %d ms. Ask for less: fewer legs, fewer rows.".formatted(time.toMillis()));
    }
}
