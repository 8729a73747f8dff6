package org.exotrace.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.model.CuratedConflict;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on the shipped seeds. */
class ConflictsTests {

    private static final List<Conflict> ALL = Conflicts.of(Seeds.CATALOGUE).all();
    private static final List<CuratedConflict> CONTRADICTIONS = Seeds.DATA.conflicts();

    @Test
    void areTheseOnTheSeeds() {
        assertThat(ALL.stream().map(Conflict::id)).containsExactly(
                "R1.proc:chemosensitivity.cell:msc",
                "R2.proc:chemosensitivity.66.drug:carboplatin",
                "R3.cell:tumour-cell",
                "R3.gene:PDCD1",
                "R4.G033/2",
                "R5",
                "R6.10",
                "R6.12",
                "R6.31");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            X1, R1.proc:chemosensitivity.cell:msc
            X2, R2.proc:chemosensitivity.66.drug:carboplatin
            X3, R3.gene:PDCD1
            X4, R4.G033/2
            X5, R5
            X6, R6.10
            """)
    void holdEachContradictionOfTheReviewWhole(String contradiction, String id) {
        assertThat(get(id).statements()).containsAll(records(contradiction));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            X1, sensitise,          R1.proc:chemosensitivity.cell:msc,            0
            X1, resist,             R1.proc:chemosensitivity.cell:msc,            1
            X2, sensitise,          R2.proc:chemosensitivity.66.drug:carboplatin, 0
            X2, resist,             R2.proc:chemosensitivity.66.drug:carboplatin, 1
            X3, loss is harmful,    R3.gene:PDCD1,                                0
            X3, inhibitory,         R3.gene:PDCD1,                                1
            X5, activate,           R5,                                           0
            X6, immunotherapy better, R6.10,                                      0
            X6, targeting only,     R6.10,                                        1
            """)
    void keepTheSidesOfTheReviewApart(String contradiction, String list, String id, int side) {
        assertThat(get(id).sides().get(side).statements()).containsAll(records(contradiction, list));
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
    }

    @Test
    void nameWhatSeparatesTheSides() {
        assertThat(get("R3.gene:PDCD1").separatedBy().stream().map(it -> it.facet().toString()))
                .containsExactly("source", "reference");
    }

    @Test
    void areKnownToTheirStatements() {
        assertThat(Conflicts.of(Seeds.CATALOGUE).holding("G047")).containsExactly("R3.cell:tumour-cell", "R3.gene:PDCD1", "R5", "R6.31");
    }

    private static Conflict get(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static Conflict.Side side(String id, String label) {
        return get(id).sides().stream().filter(it -> it.label().equals(label)).findFirst().orElseThrow();
    }

    private static CuratedConflict contradiction(String id) {
        return CONTRADICTIONS.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> records(String id) {
        return contradiction(id).records();
    }

    private static List<String> records(String id, String says) {
        return contradiction(id).sides().stream().filter(it -> it.says().equals(says)).findFirst().orElseThrow().records();
    }
}
