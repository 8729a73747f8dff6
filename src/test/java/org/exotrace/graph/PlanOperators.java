package org.exotrace.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.Plan;

/** How a database would run a file of {@code cypher/}. */
public final class PlanOperators {

    private PlanOperators() {}

    /** The operators of its plan, with the statistics of what the database holds. */
    public static List<String> operators(GraphClient client, String name) {
        CypherFile file = CypherLibrary.get(name);
        Map<String, Object> parameters = new HashMap<>();
        file.parameters().forEach(it -> parameters.put(it.name(), it.type().equals("integer") ? 4L : "x"));
        List<String> operators = new ArrayList<>();
        client.inspect(null, new Query("EXPLAIN " + file.text(), parameters),
                result -> operators.addAll(flat(result.consume().plan()).map(Plan::operatorType).toList()));
        return operators;
    }

    private static Stream<Plan> flat(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(it -> flat((Plan) it)));
    }
}
