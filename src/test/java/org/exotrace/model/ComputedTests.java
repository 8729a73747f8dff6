package org.exotrace.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.support.Make;
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

    @Test
    void saysOfEveryShippedEffectWhatEachWayToItSays() {
        assertThat(Seeds.Shipped.DATA.statements()).allSatisfy(ComputedTests::isSaidByEachWay);
    }

    @Test
    void saysOfRandomStepsWhatEachWaySays() {
        Random random = new Random(88);
        assertThat(Stream.generate(() -> statement(random)).limit(3_000)).allSatisfy(ComputedTests::isSaidByEachWay);
    }

    @Test
    void endsWhereStepsMeetAgainAndAgain() {
        List<Step> ladder = new ArrayList<>();
        for (int i = 0; i < 88; i++) {
            int rung = i / 2;
            ladder.add(step(i + 1, "m" + rung, i == 87 ? StepRelation.INHIBITS : StepRelation.ACTIVATES, "m" + (rung + 1),
                    rung == 0 ? List.of() : List.of(rung * 2 - 1, rung * 2)));
        }
        List<Participant> participants = IntStream.rangeClosed(0, 44).mapToObj(i -> participant("m" + i, i == 44 ? Role.EFFECT : Role.MEDIATOR)).toList();
        Statement statement = Make.statement("S1", Kind.MECHANISM, List.of(), participants, List.of(), ladder);
        assertThat(Computed.of(statement, participants.get(44))).satisfies(it -> {
            assertThat(it.sign()).isEqualTo(Sign.UNKNOWN);
            assertThat(it.over()).hasSize(88);
        });
    }

    private static void isSaidByEachWay(Statement statement) {
        assertThat(statement.participants()).allSatisfy(it -> assertThat(Computed.of(statement, it)).isEqualTo(EveryWay.of(statement, it)));
    }

    /** Up to nine steps among five participants, each after any of those before: whether they meet in one is no matter here. */
    private static Statement statement(Random random) {
        List<Role> roles = List.of(Role.SOURCE, Role.VESICLE, Role.CARGO, Role.MEDIATOR, Role.EFFECT);
        List<Participant> participants = IntStream.range(0, 5)
                .mapToObj(i -> participant("p" + i, random.nextInt(3) == 0 ? roles.get(i) : Role.MEDIATOR)).toList();
        List<Step> steps = new ArrayList<>();
        for (int n = 1; n <= 9; n++) {
            steps.add(step(n, "p" + random.nextInt(5), StepRelation.values()[random.nextInt(100) % (random.nextInt(6) == 0 ? 6 : 2)],
                    "p" + random.nextInt(5), IntStream.range(1, n).filter(it -> random.nextInt(3) == 0).boxed().toList()));
        }
        return Make.statement("S1", Kind.MECHANISM, List.of(), participants, List.of(), steps);
    }

    private static Participant participant(String p, Role role) {
        return new Participant(p, role, "proc:" + p, null, null, null, null, null, null, null, null, null, null,
                role == Role.EFFECT ? Direction.DECREASE : null, null, false);
    }

    private static Step step(int n, String subject, StepRelation relation, String object, List<Integer> follows) {
        return new Step(n, subject, relation, object, null, "does", null, null, null, follows, false, false, false, null, false, null, false, null);
    }
}
