package org.exotrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.PlanOperators;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Kernel;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index read from Neo4j against plain Cypher on the same random graph: the same paths, lengths and signs. */
@Tag("database")
class IndexAndCypherIT {

    private static final int LEGS = 12_000;
    private static final int PAIRS = 60;
    private static final long VISITS = 20_000_000;
    private static final int MS = 30_000;

    private static final EdgeList EDGES = EdgeList.ofSize(LEGS);
    private static final int[][] ENDS = EngineBench.pairs(EDGES.nodes().length, PAIRS);
    private static GraphClient client;
    private static PathIndex index;

    @BeforeAll
    static void load() {
        client = GraphClient.open(TestDatabase.fresh());
        EdgeStore.load(EDGES, client);
        index = EdgeStore.index(EDGES, client);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    private static Map<String, Object> ends(int[] pair) {
        return Map.of("from", EDGES.nodes()[pair[0]], "to", EDGES.nodes()[pair[1]]);
    }

    private static List<List<String>> cypher(String name, int[] pair) {
        return client.read(name, ends(pair)).stream().map(IndexAndCypherIT::legs).toList();
    }

    private static List<String> legs(Map<String, Object> row) {
        return ((List<?>) row.get("legs")).stream().map(String.class::cast).toList();
    }

    private static List<List<String>> engine(int[] pair, int legs, int k, Sign sign) {
        return new Kernel(index).shortest(pair[0], pair[1], legs, k, sign, null, VISITS, MS).ids(index);
    }

    @Test
    void allSimplePathsAreTheSame() {
        int found = 0;
        for (int[] pair : ENDS) {
            Set<List<String>> expected = new HashSet<>(cypher("bench/all_to_three", pair));
            assertThat(new HashSet<>(engine(pair, 3, Integer.MAX_VALUE, null))).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(PAIRS);
    }

    @Test
    void theTenShortestHaveTheSameLengths() {
        for (int[] pair : ENDS) {
            assertThat(engine(pair, 4, 10, null)).extracting(List::size)
                    .isEqualTo(cypher("bench/ten_shortest", pair).stream().map(List::size).toList());
        }
    }

    @Test
    void theShortestOfASignHasTheSameLength() {
        for (int[] pair : ENDS) {
            assertThat(engine(pair, 4, 1, Sign.NEGATIVE)).extracting(List::size)
                    .isEqualTo(cypher("bench/signed_shortest", pair).stream().map(List::size).toList());
        }
    }

    @Test
    void theQueriesForPeopleFindOurRelationsAmongOthers() {
        Map<String, Object> parameters = new HashMap<>(ends(ENDS[0]));
        parameters.put("max", 3);
        Set<List<String>> people = client.read("analysis/all_up_to", parameters).stream()
                .map(IndexAndCypherIT::legs).collect(Collectors.toSet());
        Set<List<String>> ours = engine(ENDS[0], 3, Integer.MAX_VALUE, null).stream()
                .filter(path -> path.stream().allMatch(IndexAndCypherIT::isOurs)).collect(Collectors.toSet());
        assertThat(people).isEqualTo(ours);
    }

    private static boolean isOurs(String leg) {
        int statement = Integer.parseInt(leg.substring(1, leg.indexOf('/')));
        int edge = IntStream.range(0, EDGES.size()).filter(i -> EDGES.statement()[i] == statement
                && EDGES.number(i) == Integer.parseInt(leg.substring(leg.indexOf('/') + 1))).findFirst().orElseThrow();
        return Stream.of("RELEASES", "CARRIES", "REACHES", "PRESENTS", "LOADED_WITH", "PRODUCES", "ACTIVATES", "INHIBITS", "AFFECTS")
                .anyMatch(EDGES.types()[EDGES.type()[edge]]::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analysis/shortest", "analysis/k_shortest", "analysis/all_up_to", "analysis/signed",
        "analysis/through_cargo", "analysis/without", "bench/ten_shortest", "bench/all_to_three", "bench/signed_shortest"})
    void pathQueriesAreNotPlannedExhaustivelyOnThisGraphEither(String name) {
        assertThat(PlanOperators.operators(client, name)).noneMatch(it -> it.startsWith("StatefulShortestPath"))
                .noneMatch(it -> it.startsWith("VarLengthExpand")).noneMatch(it -> it.startsWith("Repeat"));
    }
}
