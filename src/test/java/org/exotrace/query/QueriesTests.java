package org.exotrace.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.failure.ProblemException;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueriesTests {

    @Test
    void areTheFilesOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/analysis"))) {
            assertThat(files.map(it -> it.getFileName().toString().replace(".cypher", "")))
                    .containsExactlyInAnyOrderElementsOf(Queries.NAMES);
        }
    }

    @Test
    void takeTypesThatAreKnown() {
        assertThat(Queries.all().stream().flatMap(it -> it.parameters().stream()).map(it -> it.type()))
                .containsOnly("entity", "integer", "word", "text");
    }

    @Test
    void takeEntitiesByAnyNameAndDefaultsWhereNothingIsGiven() {
        assertThat(arguments("k_shortest", Map.of("from", "PDL1", "to", "tumor immune escape"))).isEqualTo(
                Map.of("from", "gene:CD274", "to", "proc:immune-escape", "k", 10L, "max", 4L));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            k_shortest, from=PDL1,                         bad-value,      'to'
            k_shortest, from=PDL1 to=PD-1 k=0,             bad-value,      1 to 1000
            k_shortest, from=PDL1 to=PD-1 max=many,        bad-value,      1 to 6
            signed,     from=PDL1 to=PD-1 sign=up,         bad-value,      positive
            shortest,   from=PDL1 to=nothing-like-it-here, unknown-entity, nothing-like-it
            """)
    void refuseWhatTheyCannotTake(String query, String given, String type, String detail) {
        Map<String, String> values = new HashMap<>();
        Stream.of(given.split(" ")).map(it -> it.split("=")).forEach(it -> values.put(it[0], it[1]));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> arguments(query, values))
                .withMessageContaining(detail.replace("'", ""))
                .satisfies(problem -> assertThat(problem.type().code()).isEqualTo(type));
    }

    @Test
    void suggestTheQueryThatMayBeMeant() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Queries.get("shortst"))
                .satisfies(problem -> assertThat(problem.type().code()).isEqualTo("unknown-query"))
                .satisfies(problem -> assertThat(problem.suggestions()).first().isEqualTo("shortest"));
    }

    private static Map<String, Object> arguments(String query, Map<String, String> given) {
        return Arguments.of(Seeds.CATALOGUE, Queries.get(query), given::get);
    }
}
