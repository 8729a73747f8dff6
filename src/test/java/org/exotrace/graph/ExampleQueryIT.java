package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** The Cypher that people try first. */
@Tag("database")
class ExampleQueryIT {

    private static final List<Path> PATHS = TestGraph.client()
            .read("analysis/within_one_statement", Map.of("symbol", "CD274")).stream()
            .map(row -> (Path) row.get("path"))
            .toList();

    @Test
    void findsTumourExosomePdL1InThreeStatements() {
        assertThat(new TreeSet<>(PATHS.stream().map(ExampleQueryIT::statement).toList())).containsExactly("G018", "G047", "G048");
    }

    @Test
    void findsTwoOfThemWithoutInferredLegs() {
        assertThat(new TreeSet<>(PATHS.stream()
                .filter(path -> StreamSupport.stream(path.relationships().spliterator(), false)
                        .noneMatch(leg -> "inferred".equals(leg.get("status").asString(""))))
                .map(ExampleQueryIT::statement).toList())).containsExactly("G018", "G047");
    }

    @Test
    void tellsTheSignOfEachStepOfG047() {
        Path path = PATHS.stream().filter(it -> statement(it).equals("G047")).findFirst().orElseThrow();
        assertThat(StreamSupport.stream(path.relationships().spliterator(), false)
                .map(leg -> leg.type() + " " + leg.get("sign").asString("none")))
                .containsExactly("RELEASES none", "CARRIES none", "ACTIVATES positive", "INHIBITS negative");
    }

    private static String statement(Path path) {
        Relationship first = path.relationships().iterator().next();
        return first.get("statement").asString();
    }
}
