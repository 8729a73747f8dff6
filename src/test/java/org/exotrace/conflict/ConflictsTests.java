package org.exotrace.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.model.CuratedConflict;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on the statements of one review. */
class ConflictsTests {

    private static final List<Conflict> ALL = Conflicts.of(Seeds.CATALOGUE).all();

    @Test
    void areTheseOfTheReview() {
        assertThat(ALL.stream().map(Conflict::id)).containsExactly(
                "R1.proc:chemosensitivity.cell:msc",
                "R2.proc:chemosensitivity.66.drug:carboplatin",
                "R3.gene:PDCD1",
                "R4.G033/2",
                "R5",
                "R9.gene:PDCD1",
                "X1", "X2", "X3", "X4", "X5", "X6");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            X1, R1.proc:chemosensitivity.cell:msc
            X2, R2.proc:chemosensitivity.66.drug:carboplatin
            X3, R3.gene:PDCD1
            X4, R4.G033/2
            X5, R5
            """)
    void holdEachContradictionOfTheReviewWhole(String contradiction, String id) {
        assertThat(get(id).statements()).containsAll(curated(contradiction).records());
        assertThat(get(id).curated()).contains(contradiction);
        assertThat(get(contradiction).foundBy()).contains(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            X1, sensitise,       R1.proc:chemosensitivity.cell:msc,            0
            X1, resist,          R1.proc:chemosensitivity.cell:msc,            1
            X2, sensitise,       R2.proc:chemosensitivity.66.drug:carboplatin, 0
            X2, resist,          R2.proc:chemosensitivity.66.drug:carboplatin, 1
            X3, loss is harmful, R3.gene:PDCD1,                                0
            X3, inhibitory,      R3.gene:PDCD1,                                1
            X5, activate,        R5,                                           0
            """)
    void keepTheSidesOfTheReviewApart(String contradiction, String says, String id, int side) {
        assertThat(get(id).sides().get(side).statements()).containsAll(curated(contradiction).sides().stream()
                .filter(it -> it.says().equals(says)).findFirst().orElseThrow().records());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            G090, R1.proc:chemosensitivity.cell:msc
            G033, R4.G033/2
            """)
    void isADisagreementWhereOneQuestionHasTwoAnswersWithPapers(String record, String id) {
        assertThat(Conflicts.of(Seeds.CATALOGUE).disagreements(record)).contains(id);
        assertThat(Conflicts.of(Seeds.CATALOGUE).holding(record)).containsAll(Conflicts.of(Seeds.CATALOGUE).disagreements(record));
    }

    @Test
    void isNoneWhereSidesSpeakOfOneThingInDifferentMatters() {
        assertThat(Conflicts.of(Seeds.CATALOGUE).holding("G047")).contains("R3.gene:PDCD1", "R5", "X3");
        assertThat(Conflicts.of(Seeds.CATALOGUE).disagreements("G047")).isEmpty();
    }

    @Test
    void whatOnlyACuratorSawIsServedAsThat() {
        Conflict biosystem = get("X6");
        assertThat(biosystem.basis()).isEqualTo(Basis.CURATED);
        assertThat(biosystem.rule()).isNull();
        assertThat(biosystem.foundBy()).isEmpty();
        assertThat(biosystem.sides().stream().map(Conflict.Side::label)).containsExactly("immunotherapy better", "targeting only");
        assertThat(get("X1").basis()).isEqualTo(Basis.BOTH);
        assertThat(get("X1").differs()).startsWith("cargo (miR-122, miR-34c against none named)");
    }

    @Test
    void markWhatIsOnlyAssociatedOrInferred() {
        assertThat(side("R1.proc:chemosensitivity.cell:msc", "more resistance to therapy").associated())
                .containsExactly("G094", "G101", "G103");
        assertThat(side("R5", "suppresses, source tumour cell").inferred())
                .containsExactly("G030", "G048", "G049", "G050", "G051", "G052");
        assertThat(side("R5", "suppresses, source not stated").statements()).containsExactly("G029", "G032", "G064");
    }

    @Test
    void nothingSeparatesTwoClaimsOfOneSentence() {
        assertThat(get("R2.proc:chemosensitivity.66.drug:carboplatin").separatedBy()).isEmpty();
        assertThat(get("R2.proc:chemosensitivity.66.drug:carboplatin").papers()).isZero();
    }

    @Test
    void nameWhatSeparatesTheSides() {
        assertThat(get("R3.gene:PDCD1").separatedBy().stream().map(it -> it.facet().toString()))
                .containsExactly("source", "reference");
    }

    @Test
    void nameTheCitedPaperByItsLabel() {
        assertThat(get("R4.G033/2").topic()).isEqualTo("ZC3H12B activates IL-6, against Ma 2021 (26 in Xie 2023)");
        assertThat(get("R2.proc:chemosensitivity.66.drug:carboplatin").topic()).endsWith("in reference 66 of Xie 2023");
    }

    @Test
    void areKnownToTheirStatements() {
        assertThat(Conflicts.of(Seeds.CATALOGUE).holding("G047")).containsExactly("R3.gene:PDCD1", "R5", "R9.gene:PDCD1", "X3", "X5");
    }

    @Test
    void aCellThatIsRecognisedIsNotTheOppositeOfItsGrowth() {
        assertThat(ALL).noneMatch(it -> it.id().equals("R3.cell:tumour-cell"));
    }

    private static Conflict get(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static Conflict.Side side(String id, String label) {
        return get(id).sides().stream().filter(it -> it.label().equals(label)).findFirst().orElseThrow();
    }

    private static CuratedConflict curated(String id) {
        return Seeds.DATA.conflicts().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
