package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Order;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathSearch;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documented paths of the curated statements, by the index and by plain Cypher in Neo4j: the same legs with the same signs. */
@Tag("database")
class DocumentedPathsIT {

    private static final Catalogue CATALOGUE = Seeds.CATALOGUE;
    private static final PathIndex INDEX = CatalogueLegs.index(CATALOGUE);

    private record Pair(String from, String to) {}

    /** Every start of a chain with every effect of it. */
    private static Set<Pair> pairs() {
        return CATALOGUE.statements().stream().filter(Statement::isChain)
                .flatMap(it -> starts(it).flatMap(from -> it.participants().stream()
                        .filter(p -> p.direction() != null).map(effect -> new Pair(from, effect.entity()))))
                .filter(it -> !it.from().equals(it.to())).collect(Collectors.toSet());
    }

    private static Stream<String> starts(Statement it) {
        String first = it.transfers().isEmpty() ? it.steps().get(0).subject() : it.transfers().get(0).subject();
        return Stream.of(first, it.steps().get(0).subject()).map(it::participant).map(Participant::entity).distinct();
    }

    @Test
    void areTheSameByIndexAndByCypher() {
        int found = 0;
        for (Pair pair : pairs()) {
            Map<List<String>, String> cypher = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
            TestGraph.client().read("analysis/documented", Map.of("from", pair.from(), "to", pair.to())).forEach(
                    row -> cypher.put(((List<?>) row.get("legs")).stream().map(String.class::cast).toList(), (String) row.get("sign")));
            Map<List<String>, String> index = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
            documented(pair).stream().filter(DocumentedPathsIT::isPlain)
                    .forEach(path -> index.put(INDEX.ids(path.legs()), path.sign().toString()));
            assertThat(index).as("%s", pair).isEqualTo(cypher);
            found += index.size();
        }
        assertThat(found).isGreaterThan(100);
    }

    private static List<Found> documented(Pair pair) {
        Ask ask = new Ask(INDEX.nodesOf(Set.of(pair.from())), Ends.at(INDEX.nodesOf(Set.of(pair.to()))), null, null, null, 8,
                Ask.Mode.DOCUMENTED);
        return new PathSearch(INDEX, ask, Budget.usual(), Order.JOINTS).best(1_000, path -> true);
    }

    /** Cypher sees neither that a process realises a transfer, nor two states of one entity. */
    private static boolean isPlain(Found path) {
        int[] legs = path.legs();
        boolean meets = IntStream.range(1, legs.length).allMatch(i -> INDEX.target(legs[i - 1]) == INDEX.source(legs[i]));
        Set<Integer> nodes = new TreeSet<>(Arrays.stream(legs).mapToObj(it -> INDEX.target(it)).toList());
        nodes.add(INDEX.source(legs[0]));
        return meets && nodes.size() == legs.length + 1;
    }
}
