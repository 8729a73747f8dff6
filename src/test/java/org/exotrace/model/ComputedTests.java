package org.exotrace.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class ComputedTests {

    private static final List<Computed> ALL = Seeds.DATA.statements().stream().map(Computed::of).toList();

    @Test
    void comesToTheGoldenFiguresOnTheSeeds() {
        var counts = ALL.stream().filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Computed::sign, Collectors.counting()));
        assertThat(counts).containsEntry(Sign.POSITIVE, 41L).containsEntry(Sign.NEGATIVE, 24L).containsEntry(Sign.UNKNOWN, 5L);
        assertThat(ALL.stream().filter(Objects::isNull)).hasSize(50);
    }

    @Test
    void agreesWithTheStatedDirectionEverywhereButInG033() {
        assertThat(ALL.stream().filter(it -> it != null && Boolean.TRUE.equals(it.agreesWithStated()))).hasSize(65);
        assertThat(Seeds.DATA.statements().stream()
                .filter(it -> Computed.of(it) != null && Boolean.FALSE.equals(Computed.of(it).agreesWithStated()))
                .map(Statement::record)).containsExactly("G033");
    }

    @Test
    void comesToTheFiguresOfThePapersWhereAnUpstreamRegulatorIsNoStart() {
        var signs = Seeds.Shipped.DATA.statements().stream().filter(it -> !it.document().equals("xie2023"))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(Computed.of(it)).sign(),
                        Collectors.mapping(Statement::record, Collectors.toList())));
        assertThat(signs.get(Sign.POSITIVE)).hasSize(65).contains("E034");
        assertThat(signs.get(Sign.NEGATIVE)).hasSize(35);
        assertThat(signs.get(Sign.UNKNOWN)).containsExactly("E088");
    }

    @Test
    void multipliesAlongTheStepsOfG047() {
        assertThat(Computed.of(Seeds.statement("G047")))
                .isEqualTo(new Computed(Sign.NEGATIVE, List.of("G047/1", "G047/2"), true));
    }

    @Test
    void leavesOutStepsThatDoNotLeadToThePrimaryEffect() {
        assertThat(Computed.of(Seeds.statement("G023")).over())
                .containsExactly("G023/1", "G023/2", "G023/3", "G023/4", "G023/5");
    }
}
