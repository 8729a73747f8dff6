package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.exotrace.failure.ProblemException;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;

class QueryLimitsIT {

    @Test
    void aQueryOverItsTimeIsEndedByTheDatabase() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TestGraph.client().run("test/endless", Map.of(), 10, Duration.ofMillis(200)))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo("time-limit"))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(504));
    }

    @Test
    void rowsOverTheLimitAreCutAndSaid() {
        GraphQueries.Rows cut = TestGraph.client().run("analysis/relations", Map.of(), 2, Duration.ofSeconds(30));
        assertThat(cut.rows()).hasSize(2);
        assertThat(cut.truncated()).isTrue();
        assertThat(TestGraph.client().run("analysis/relations", Map.of(), 12, Duration.ofSeconds(30)).truncated()).isFalse();
    }

    @Test
    void aPathIsItsNodesAndRelationshipsInPlainValues() {
        List<List<Object>> rows = TestGraph.client()
                .run("analysis/within_one_statement", Map.of("symbol", "CD274"), 100, Duration.ofSeconds(30)).rows();
        Map<?, ?> path = rows.stream().map(row -> (Map<?, ?>) row.get(0))
                .filter(it -> it.toString().contains("G047/1")).findFirst().orElseThrow();
        List<?> nodes = (List<?>) path.get("nodes");
        assertThat(nodes).hasSize(5);
        assertThat(((Map<?, ?>) nodes.get(0)).get("labels")).isEqualTo(List.of("Cell", "Entity", "Exotrace", "Participant"));
        Map<?, ?> released = (Map<?, ?>) ((List<?>) path.get("relationships")).get(0);
        assertThat(released.get("type")).isEqualTo("RELEASES");
        assertThat(released.get("start")).isEqualTo("cell:tumour-cell");
        assertThat(released.get("end")).isEqualTo("G047/v");
        assertThat(((Map<?, ?>) released.get("properties")).get("transfer")).isEqualTo("G047/t1");
    }
}
