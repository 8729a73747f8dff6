package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the queries for people answer on the seeds. */
@Tag("database")
class AnalysisIT {

    private static final String TUMOUR = "cell:tumour-cell";
    private static final String RESPONSE = "proc:tcell-response";
    private static final String ESCAPE = "proc:immune-escape";

    @Test
    void shortestIsOnePath() {
        assertThat(column("legs", "shortest", Map.of("from", TUMOUR, "to", RESPONSE)))
                .containsExactly(List.of("G045/t1", "G045/t2", "G047/2"));
        assertThat(run("shortest", Map.of("from", RESPONSE, "to", TUMOUR)).rows()).isEmpty();
        assertThat(run("shortest", Map.of("from", TUMOUR, "to", TUMOUR)).rows()).isEmpty();
    }

    @Test
    void kShortestComeShortestFirst() {
        assertThat(column("length", "k_shortest", Map.of("from", TUMOUR, "to", RESPONSE, "k", 5, "max", 4)))
                .containsExactly(3L, 4L, 4L, 4L, 4L);
        assertThat(run("k_shortest", Map.of("from", TUMOUR, "to", RESPONSE, "k", 1000, "max", 6)).rows()).hasSize(13);
    }

    @Test
    void allUpToTellsEverySimplePathWithItsSign() {
        GraphQueries.Rows found = run("all_up_to", Map.of("from", "gene:CD274", "to", ESCAPE, "max", 3));
        assertThat(found.columns()).containsExactly("length", "sign", "documented", "inferred", "legs", "entities", "labels");
        assertThat(found.rows()).hasSize(6);
        assertThat(found.rows().get(0)).containsExactly(2L, "positive", true, false, List.of("G018/1", "G018/2"),
                List.of("gene:CD274", "gene:PDCD1", ESCAPE), List.of("PD-L1", "PD-1", "tumour immune escape"));
        assertThat(run("all_up_to", Map.of("from", TUMOUR, "to", RESPONSE, "max", 6)).rows()).hasSize(13);
    }

    @Test
    void aTypeOfVesicleStandsForItsInstances() {
        assertThat(run("all_up_to", Map.of("from", "ves:tde", "to", ESCAPE, "max", 4)).rows()).hasSize(27);
    }

    @Test
    void signedFindsTheSignAskedFor() {
        Map<String, Object> pair = Map.of("from", TUMOUR, "to", "proc:tcell-proliferation", "k", 100, "max", 6);
        assertThat(column("sign", "signed", with(pair, "sign", "negative"))).isNotEmpty().containsOnly("negative");
    }

    /** The cited paper of G033 turns the sign of its second step. */
    @Test
    void aStepThatItsPaperContradictsMakesThePathUnknown() {
        Map<String, Object> pair = Map.of("from", "mir:155-5p", "to", "gene:IL6", "k", 10, "max", 6);
        assertThat(column("legs", "signed", with(pair, "sign", "unknown"))).containsExactly(List.of("G033/1", "G033/2"));
        assertThat(run("signed", with(pair, "sign", "negative")).rows()).isEmpty();
    }

    @Test
    void withoutTellsWhatStillCarriesAPath() {
        Map<String, Object> pair = Map.of("from", TUMOUR, "to", ESCAPE, "max", 4);
        assertThat(column("legs", "without", with(pair, "without", "gene:PDCD1"))).hasSize(5)
                .contains(List.of("G041/1", "G041/2"), List.of("G045/t1", "G045/t3", "G044/2", "G044/6"));
        assertThat(column("entities", "without", with(pair, "without", "ves:tde"))).hasSize(5)
                .noneMatch(it -> ((List<?>) it).contains("ves:tde"));
        assertThat(run("without", with(pair, "without", TUMOUR)).rows()).isEmpty();
    }

    @Test
    void throughCargoStartsAtTheCellOrAtItsVesicle() {
        Map<String, Object> cargo = Map.of("cargo", "gene:CD274", "max", 3);
        assertThat(run("through_cargo", with(with(cargo, "from", TUMOUR), "to", RESPONSE)).rows()).hasSize(12);
        assertThat(run("through_cargo", with(with(cargo, "from", "ves:exosome"), "to", ESCAPE)).rows()).hasSize(30);
    }

    @Test
    void documentedKeepsToOneStatement() {
        GraphQueries.Rows found = run("documented", Map.of("from", TUMOUR, "to", "proc:tcell-proliferation"));
        assertThat(column("legs", found)).containsExactly(
                List.of("G023/t1", "G023/1", "G023/2", "G023/3", "G023/4", "G023/5"),
                List.of("G046/t1", "G046/t2", "G046/1"));
        assertThat(column("sign", found)).containsExactly("negative", "negative");
        assertThat(column("legs", "documented", Map.of("from", TUMOUR, "to", RESPONSE)))
                .containsExactly(List.of("G047/t1", "G047/t2", "G047/1", "G047/2"));
    }

    @Test
    void sharedMediatorsAreWhereTwoMechanismsMeet() {
        assertThat(column("mediator", "shared_mediators", Map.of("a", TUMOUR, "b", "cell:msc")))
                .containsExactly("gene:CD274", "cell:t-cell", "gene:PDCD1");
        assertThat(column("legs_of_b", "shared_mediators", Map.of("a", TUMOUR, "b", "cell:msc")))
                .contains(List.of("G105/1", "G105/t1"));
    }

    @Test
    void hubsCountInstancesAsTheirType() {
        assertThat(run("hubs", Map.of("limit", 4)).rows()).containsExactly(
                List.of("ves:exosome", "exosome", "vesicle", 52L, 9L, 43L, 30L),
                List.of("ves:dex", "dendritic cell-derived exosome", "vesicle", 44L, 7L, 37L, 7L),
                List.of("ves:tde", "tumour cell-derived exosome", "vesicle", 38L, 15L, 23L, 15L),
                List.of(TUMOUR, "tumour cell", "cell", 34L, 9L, 25L, 32L));
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }

    private static List<Object> column(String column, String name, Map<String, Object> parameters) {
        return column(column, run(name, parameters));
    }

    private static List<Object> column(String column, GraphQueries.Rows found) {
        int place = IntStream.range(0, found.columns().size())
                .filter(it -> found.columns().get(it).equals(column)).findFirst().orElseThrow();
        return found.rows().stream().<Object>map(row -> row.get(place)).toList();
    }

    private static GraphQueries.Rows run(String name, Map<String, Object> parameters) {
        return TestGraph.client().run("analysis/" + name, parameters, 10_000, Duration.ofSeconds(60));
    }
}
