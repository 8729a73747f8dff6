package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries for people must not be planned as a search of everything: on a large graph such a plan takes seconds. */
@Tag("database")
class AnalysisPlansIT {

    /** Patterns of a bounded length whose ends are not both given, and whose legs come from one statement. */
    private static final List<String> WITHIN_ONE_STATEMENT = List.of("analysis/documented", "analysis/within_one_statement");

    static List<String> files() throws IOException {
        return CypherFilesIT.files().stream().filter(it -> it.startsWith("analysis/")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areNeverExhaustive(String name) {
        List<String> operators = PlanOperators.operators(TestGraph.client(), name);
        assertThat(operators).noneMatch(it -> it.startsWith("StatefulShortestPath"))
                .noneMatch(it -> it.startsWith("VarLengthExpand(Into)"))
                .noneMatch(it -> it.startsWith("Repeat"))
                .noneMatch(it -> it.startsWith("AllNodesScan"));
        if (!WITHIN_ONE_STATEMENT.contains(name)) {
            assertThat(operators).noneMatch(it -> it.startsWith("VarLengthExpand"));
        }
    }
}
