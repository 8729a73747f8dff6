package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.EntityType;
import org.junit.jupiter.api.Test;

class CausalOrderTests {

    @Test
    void isThatOfTakingTheFirstRowThatWaitsForNoneAgainAndAgain() {
        Random random = new Random(9);
        assertThat(Stream.generate(() -> rows(random, random.nextInt(12), 2 + random.nextInt(8))).limit(4_000))
                .allSatisfy(rows -> assertThat(CausalOrder.of(rows)).isEqualTo(oneAfterTheOther(rows)));
    }

    @Test
    void putsAHundredThousandRowsInOrderThatStandTheWrongWayRound() {
        List<BareLeg> rows = IntStream.range(0, 100_000).mapToObj(i -> row(i, 100_000 - i - 1, 100_000 - i)).toList();
        assertThat(CausalOrder.of(rows)).first().isEqualTo(rows.get(99_999));
    }

    private static List<BareLeg> oneAfterTheOther(List<BareLeg> rows) {
        List<BareLeg> open = new ArrayList<>(rows);
        List<BareLeg> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            BareLeg next = open.stream().filter(it -> open.stream().noneMatch(other -> other != it && other.object().equals(it.subject())))
                    .findFirst().orElse(open.get(0));
            ordered.add(next);
            open.remove(next);
        }
        return ordered;
    }

    private static List<BareLeg> rows(Random random, int count, int nodes) {
        return IntStream.range(0, count).mapToObj(i -> row(i, random.nextInt(nodes), random.nextInt(nodes))).toList();
    }

    private static BareLeg row(int line, int from, int to) {
        return new BareLeg(Map.of(), line, node(from), node(to), "activates");
    }

    private static BareNodes.Node node(int i) {
        return new BareNodes.Node("proc:" + i, "process " + i, EntityType.PROCESS);
    }
}
