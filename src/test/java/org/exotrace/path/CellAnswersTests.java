package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Direction;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** What a vesicle does to a cell, asked for every pair that a shipped statement has. */
class CellAnswersTests {

    private static final Catalogue ALL = Seeds.Shipped.CATALOGUE;
    private static final PathService PATHS = new PathService(ALL);

    private record Pair(String vesicle, String target) {}

    private static Stream<Arguments> pairs() {
        Map<Pair, List<Statement>> pairs = ALL.statements().stream()
                .flatMap(it -> of(it).map(pair -> Map.entry(pair, it)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return pairs.entrySet().stream().sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
                .map(it -> Arguments.of(it.getKey().vesicle(), it.getKey().target(), it.getValue()));
    }

    private static Stream<Pair> of(Statement it) {
        return it.in(Role.VESICLE).stream().filter(one -> !one.inferred()).flatMap(vesicle -> it.in(Role.TARGET).stream()
                .map(target -> new Pair(vesicle.entity(), target.entity())));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void namesEachStatementThatHasBothAndAgreesWithItsDirectionUnlessAnotherDiffers(String vesicle, String target, List<Statement> own) {
        PathAnswer answer = PATHS.answer(PathRequest.between(vesicle, target));
        Set<String> told = new LinkedHashSet<>(answer.reached() == null ? List.of() : answer.reached().statements());
        answer.verdict().said().forEach(it -> told.add(it.statement()));
        assertThat(told).containsAll(own.stream().filter(it -> speaks(it, target)).map(Statement::record).toList());
        for (PathAnswer.Said said : answer.verdict().said()) {
            VerdictValue stated = said.direction() == Direction.INCREASE ? VerdictValue.INCREASES
                    : said.direction() == Direction.DECREASE ? VerdictValue.DECREASES : null;
            if (stated != null && !said.disputed() && said.oppositeOf() == null) {
                assertThat(said.says()).as(said.toString()).isEqualTo(stated);
            }
            PathAnswer.EffectVerdict verdict = answer.verdicts().stream()
                    .filter(it -> it.effect().id().equals(said.effect().id())).findFirst().orElseThrow();
            assertThat(verdict.basis()).isNotEqualTo(Basis.ASSEMBLED);
            Set<VerdictValue> sides = verdict.said().stream().map(PathAnswer.Said::says)
                    .filter(it -> it != VerdictValue.UNDETERMINED).collect(Collectors.toSet());
            assertThat(verdict.value()).isEqualTo(sides.size() > 1 ? VerdictValue.CONFLICTING
                    : sides.isEmpty() ? VerdictValue.UNDETERMINED : sides.iterator().next());
        }
    }

    /** Whether it gives an effect in that target, or in no place, a direction, or lets a vesicle reach it. */
    private static boolean speaks(Statement it, String target) {
        return it.transfers().stream().anyMatch(leg -> leg.relation().toString().equals("reaches") && !leg.negated()
                && it.participant(leg.object()).entity().equals(target))
                || it.in(Role.EFFECT).stream().anyMatch(effect -> (effect.direction() == Direction.INCREASE || effect.direction() == Direction.DECREASE)
                        && it.place(effect).map(Participant::entity).map(target::equals).orElse(!effect.isOutside()));
    }

    @Test
    void tellsOfTumourExosomesAndSuppressorCellsWhatTheStatementSays() {
        PathAnswer answer = new PathService(Seeds.CATALOGUE).answer(PathRequest.between("ves:tde", "cell:mdsc"));
        assertThat(answer.verdict().value()).isEqualTo(VerdictValue.INCREASES);
        assertThat(answer.verdicts()).extracting(it -> it.effect().label()).contains("CXCR4", "MDSC migration");
        assertThat(answer.verdict().raises().statements()).containsExactly("G024");
    }

    @Test
    void answersForACellByWhatIsPlacedInItAndTellsBesideWhatHasNoPlace() {
        PathAnswer answer = PATHS.answer(PathRequest.between("ves:tde", "cell:cd8-t"));
        assertThat(answer.verdict().said()).filteredOn(it -> it.statement().equals("E004")).isNotEmpty()
                .allSatisfy(it -> assertThat(it.placed()).isFalse());
        assertThat(answer.verdict().raises().statements()).containsExactly("E011");
        assertThat(answer.verdict().lowers().statements()).contains("G047").doesNotContain("E004");
        PathAnswer nowhere = PATHS.answer(PathRequest.between("ves:car-exo", "cell:tumour-cell"));
        assertThat(nowhere.verdict().said()).isNotEmpty().allSatisfy(it -> assertThat(it.placed()).isFalse());
        assertThat(nowhere.verdict().value()).isEqualTo(VerdictValue.DECREASES);
    }

    @Test
    void neverLetsWhatIsAssembledOutweighWhatStatementsSay() {
        PathAnswer answer = PATHS.answer(PathRequest.between("ves:tde", "cell:dc"));
        assertThat(answer.verdict().basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(answer.verdict().said()).extracting(PathAnswer.Said::statement).contains("E027", "E033", "E034", "E035", "E089");
    }

    @Test
    void callsOppositeEffectsOfOneVesicleAConflictAndSaysWhatSeparatesThem() {
        for (String effect : List.of("proc:drug-resistance", "proc:chemosensitivity")) {
            PathAnswer answer = new PathService(Seeds.CATALOGUE).answer(PathRequest.between("ves:msc-exo", effect));
            assertThat(answer.verdict().value()).as(effect).isEqualTo(VerdictValue.CONFLICTING);
            assertThat(answer.verdict().separatedBy()).isNotEmpty();
        }
    }

    @Test
    void leavesOpenWhatTheCitedPaperContradictsAndSaysWhatIsStated() {
        PathAnswer answer = new PathService(Seeds.CATALOGUE).answer(PathRequest.between("mir:155-5p", "gene:IL6"));
        assertThat(answer.verdict().value()).isEqualTo(VerdictValue.UNDETERMINED);
        assertThat(answer.verdict().said()).singleElement().satisfies(it -> {
            assertThat(it.statement()).isEqualTo("G033");
            assertThat(it.disputed()).isTrue();
        });
    }

    @Test
    void saysOfAStatementThatOnlyMayThatItMay() {
        PathAnswer answer = PATHS.answer(PathRequest.between("mir:21", "proc:metastasis"));
        assertThat(answer.verdict().said()).filteredOn(it -> it.statement().equals("E032")).singleElement()
                .satisfies(it -> assertThat(it.hedged()).isTrue());
    }
}
