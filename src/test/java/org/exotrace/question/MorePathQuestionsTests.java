package org.exotrace.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one thing does to another: questions of the kinds that a laboratory asked, with what their statements say. */
class MorePathQuestionsTests {

    private static List<String> records(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    @ParameterizedTest(name = "{0} to {1} in the review: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            CD274,                  T cell,               'decreases, documented',    -,              G047 G048 G064
            PD-L1,                  tumour immune escape, 'increases, documented',    G018,           -
            tumour exosome,         macrophage,           'increases, documented',    G025,           -
            DC exosome,             CD8+ T cell,          'increases, documented',    G017 G071 G072, -
            DC exosome,             CD4+ T cell,          'increases, documented',    G016 G070 G073, -
            exosome,                B cell,               'decreases, documented',    -,              G050
            GW4869,                 exosome secretion,    'decreases, documented',    -,              G067
            CD73,                   T cell,               'increases, documented',    G030,           -
            CD47,                   phagocytosis,         'decreases, documented',    -,              G074
            miR-155,                IL-6,                 'undetermined, documented', -,              -
            exosome,                tumour growth,        'conflicting, documented',  G042,           G075
            IL-6,                   STAT3,                'undetermined, null',       -,              -""")
    void ofTheReview(String from, String to, String verdict, String raising, String lowering) {
        Asked asked = Asked.paths(from, to, Asked.REVIEW);
        assertThat(asked.verdict()).isEqualTo(verdict);
        assertThat(asked.texts("/verdict/raises/statements")).isEqualTo(records(raising));
        assertThat(asked.texts("/verdict/lowers/statements")).isEqualTo(records(lowering));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            PD-L1,          CD8+ T cell,        'decreases, documented',         -,                        E001 E008 G047
            TGF-beta,       NK cell,            'decreases, documented',         -,                        E012 E014
            miR-23a,        NK cell,            'decreases, documented',         -,                        E015
            CAF exosome,    drug resistance,    'increases, documented',         E050 E051 E084,           -
            CD47,           phagocytosis,       'decreases, documented',         -,                        E099 G074
            tumour exosome, angiogenesis,       'increases, documented',         E044 E049 E072 E073 E093, -
            tumour exosome, neutrophil,         'increases, documented',         E079,                     -
            miR-21,         drug resistance,    'increases, documented',         E085,                     -""")
    void ofAllThatShips(String from, String to, String verdict, String raising, String lowering) {
        Asked asked = Asked.paths(from, to);
        assertThat(asked.verdict()).isEqualTo(verdict);
        assertThat(asked.texts("/verdict/raises/statements")).isEqualTo(records(raising));
        assertThat(asked.texts("/verdict/lowers/statements")).isEqualTo(records(lowering));
    }

    @Test
    void oneStatementWithAMayIsOneHedgedStatement() {
        Asked asked = Asked.paths("exosome", "B cell", Asked.REVIEW);
        assertThat(asked.answer().at("/verdict/hedged").asBoolean()).isTrue();
        assertThat(Asked.paths("CD73", "T cell", Asked.REVIEW).answer().at("/verdict/hedged").asBoolean()).isTrue();
        assertThat(Asked.paths("tumour exosome", "angiogenesis").answer().at("/verdict/hedged").asBoolean()).isFalse();
    }

    @Test
    void whatIsDocumentedInDendriticCellsIsNotOutweighedByWhatIsAssembled() {
        Asked asked = Asked.paths("tumour exosome", "dendritic cell");
        assertThat(asked.verdict()).isEqualTo("differs_by_effect, documented");
        assertThat(asked.each("/verdict/said", "/statement")).contains("E027", "E033", "E034", "E035", "E089");
        assertThat(asked.effects()).containsEntry("dendritic-cell maturation", "decreases, documented")
                .containsEntry("CD8+ T cell activation", "conflicting, documented");
    }

    @Test
    void tenPapersAgainstOneOnMetastasisAreAConflictWithWhatSeparatesThem() {
        Asked asked = Asked.paths("tumour exosome", "metastasis");
        assertThat(asked.verdict()).isEqualTo("conflicting, documented");
        assertThat(asked.texts("/verdict/lowers/statements")).containsExactly("E036");
        assertThat(asked.answer().at("/verdict/raises/papers").asInt()).isEqualTo(10);
        assertThat(asked.each("/verdict/separated_by", "/facet")).contains("cargo", "target");
    }

    @Test
    void whatNobodySaysOfTumourExosomesAndExhaustionIsAHypothesis() {
        Asked asked = Asked.paths("tumour exosome", "T cell exhaustion");
        assertThat(asked.verdict()).isEqualTo("increases, assembled");
        assertThat(asked.answer().path("documented")).isEmpty();
        assertThat(asked.answer().path("assembled")).isNotEmpty()
                .allSatisfy(path -> assertThat(path.path("joints")).allSatisfy(it -> assertThat(it.path("observed_together").asBoolean()).isFalse()));
    }

    @Test
    void whatIsInNoStatementOfTheReviewIsPlainlySaid() {
        assertThat(Asked.paths("CAR-T exosome", "tumour growth", Asked.REVIEW).hints())
                .contains("CAR-T cell-derived exosome is in none of the statements that take part; without filters it is in 1.");
        assertThat(Asked.paths("exosome", "gamma-delta T cell", Asked.REVIEW).hints())
                .contains("gamma-delta T cell is in none of the statements that take part; without filters it is in 1.");
    }

    @Test
    void blockadeOfOnePaperOverturnsAVerdictThatRestsOnIt() {
        Asked asked = Asked.paths("B7-H1", "CD8+ T cell", Asked.REVIEW, "rests_on=true");
        assertThat(asked.each("/rests_on/sets/0/papers", "/label")).containsExactly("Chen 2018");
        assertThat(asked.text("/rests_on/sets/0/verdict_after/value")).isEqualTo("undetermined");
        Asked both = Asked.paths("B7-H1", "CD8+ T cell", "rests_on=true");
        assertThat(both.each("/rests_on/sets/0/papers", "/label")).hasSizeGreaterThan(1);
    }
}
