package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.exotrace.failure.ProblemException;
import org.exotrace.support.TestGraph;
import org.exotrace.web.ProblemDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class QueryLimitsIT {

    @Test
    void aQueryOverItsTimeIsEndedByTheDatabase() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TestGraph.client().run("test/endless", Map.of(), 10, Duration.ofMillis(200)))
                .satisfies(problem -> assertThat(problem.type().code()).isEqualTo("time-limit"))
                .satisfies(problem -> assertThat(ProblemDocument.of(problem).status()).isEqualTo(504));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "MATCH (a:Participant), (b:Participant), (c:Participant), (d:Participant) WHERE a.id + b.id + c.id + d.id = 'x' RETURN count(*)",
        "RETURN COUNT { MATCH (a:Participant), (b:Participant), (c:Participant), (d:Participant) WHERE a.id + b.id + c.id + d.id = 'x' } AS n",
        "UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b UNWIND range(1, 9999) AS c WITH a WHERE a < 0 RETURN count(*)"
    })
    void freeCypherThatPassesTheGuardAndTakesTooLongIsEnded(String query) {

        FreeCypher.Limits limits = new FreeCypher.Limits(10, 1_000, Duration.ofMillis(500));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TestGraph.client().run(query, Map.of(), limits, () -> false))
                .satisfies(problem -> assertThat(problem.type().code()).isEqualTo("time-limit"))
                .satisfies(problem -> assertThat(ProblemDocument.of(problem).status()).isEqualTo(504));
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
        assertThat(((Map<?, ?>) nodes.get(0)).get("labels")).isEqualTo(List.of("AsCell", "Cell", "Entity", "Exotrace", "Participant"));
        Map<?, ?> released = (Map<?, ?>) ((List<?>) path.get("relationships")).get(0);
        assertThat(released.get("type")).isEqualTo("RELEASES");
        assertThat(released.get("start")).isEqualTo("cell:tumour-cell");
        assertThat(released.get("end")).isEqualTo("G047/v");
        assertThat(((Map<?, ?>) released.get("properties")).get("transfer")).isEqualTo("G047/t1");
    }
}
