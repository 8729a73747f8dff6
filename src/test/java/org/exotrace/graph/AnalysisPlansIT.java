package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.Plan;

/** The queries for people must not be planned as a search of everything: on a large graph such a plan takes seconds. */
class AnalysisPlansIT {

    /** Patterns of a bounded length whose ends are not both given, and whose legs come from one statement. */
    private static final List<String> WITHIN_ONE_STATEMENT = List.of("analysis/documented", "analysis/within_one_statement");

    static List<String> files() throws IOException {
        return CypherFilesIT.files().stream().filter(it -> it.startsWith("analysis/")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areNeverExhaustive(String name) {
        List<String> operators = operators(name);
        assertThat(operators).noneMatch(it -> it.startsWith("StatefulShortestPath"))
                .noneMatch(it -> it.startsWith("VarLengthExpand(Into)"))
                .noneMatch(it -> it.startsWith("Repeat"))
                .noneMatch(it -> it.startsWith("AllNodesScan"));
        if (!WITHIN_ONE_STATEMENT.contains(name)) {
            assertThat(operators).noneMatch(it -> it.startsWith("VarLengthExpand"));
        }
    }

    private static List<String> operators(String name) {
        CypherFile file = CypherLibrary.get(name);
        Map<String, Object> parameters = new HashMap<>();
        file.parameters().forEach(it -> parameters.put(it.name(), it.type().equals("integer") ? 4L : "x"));
        List<String> operators = new ArrayList<>();
        TestGraph.client().inspect(null, new Query("EXPLAIN " + file.text(), parameters),
                result -> operators.addAll(flat(result.consume().plan()).map(Plan::operatorType).toList()));
        return operators;
    }

    private static Stream<Plan> flat(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(it -> flat((Plan) it)));
    }
}
