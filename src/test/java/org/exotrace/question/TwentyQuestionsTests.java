package org.exotrace.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty questions that a laboratory asked, each with what is right; of the review where it says so, else of all that ships. */
class TwentyQuestionsTests {

    @Test
    void b7H1LowersTheAntiTumourResponseOfCd8TCellsByOneDocumentedStatement() {
        Asked asked = Asked.paths("B7-H1", "CD8+ T cell", Asked.REVIEW);
        assertThat(asked.verdict()).isEqualTo("decreases, documented");
        assertThat(asked.effects()).containsOnly(Map.entry("T-cell anti-tumour response", "decreases, documented"));
        assertThat(asked.texts("/verdict/lowers/statements")).containsExactly("G047");
    }

    @Test
    void statementsWithExosomalPdL1AreThoseThatHaveItAsCargo() {
        List<String> carrying = Asked.of("/statements", "cargo=PD-L1", Asked.REVIEW).each("/items", "/record");
        assertThat(carrying).containsExactly("G018", "G032", "G047", "G048", "G062", "G063", "G064", "G065");
        for (String parameter : List.of("cargo", "q")) {
            assertThat(Asked.of("/statements", parameter + "=exosomal%20PD-L1", Asked.REVIEW).each("/items", "/record")).isEqualTo(carrying);
        }
    }

    @Test
    void cd279IsPd1() {
        assertThat(Asked.entity("CD279").text("/label")).isEqualTo("PD-1");
    }

    @Test
    void antiPd1ActsOnPd1AndExosomalPdL1WithstandsItOnTheVeryChainsThatRestOnIt() {
        Asked asked = Asked.whatIf("apply", "anti-PD-1", Asked.REVIEW);
        assertThat(asked.where("/applied/actions", "/statement", "G007")).singleElement()
                .satisfies(it -> assertThat(it.path("action").asText() + " " + it.at("/acts_on/label").asText()).isEqualTo("blocks PD-1"));
        assertThat(asked.each("/fails", "/statement")).containsExactly("G064");
        for (String record : List.of("G018", "G047", "G048")) {
            assertThat(asked.where("/broader/broken", "/statement", record)).as(record)
                    .isNotEmpty().allSatisfy(it -> assertThat(it.at("/against/0/statement").asText()).isEqualTo("G064"));
        }
        assertThat(asked.where("/broader/broken", "/statement", "G031")).allSatisfy(it -> assertThat(it.path("against")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pembrolizumab", "nivolumab"})
    void aDrugIsReadAsItsClassAndThatIsSaidToBeMoreGeneral(String drug) {
        Asked asked = Asked.whatIf("apply", drug, Asked.REVIEW);
        assertThat(asked.each("/applied/acts_as", "/id")).containsExactly("drug:anti-pd1");
        assertThat(asked.hints()).anyMatch(it -> it.contains(drug) && it.contains("more general"));
        assertThat(asked.answer().path("broader").path("broken"))
                .isEqualTo(Asked.whatIf("apply", "anti-PD-1", Asked.REVIEW).answer().path("broader").path("broken"));
    }

    @Test
    void blockingB7H1SaysWhatBreaksWhatSurvivesAndWhichAgentsDoThat() {
        Asked asked = Asked.whatIf("block", "B7-H1", Asked.REVIEW);
        assertThat(asked.each("/stated/broken", "/statement")).containsExactlyInAnyOrder("G018", "G032", "G047", "G048", "G064", "G104");
        assertThat(asked.each("/stated/surviving", "/statement")).contains("G033", "G105").doesNotContain("G047");
        assertThat(asked.where("/agents", "/agent/label", "anti-PD-L1 antibody")).singleElement()
                .satisfies(it -> assertThat(it.path("works").asBoolean()).isTrue());
        assertThat(asked.where("/agents", "/agent/label", "anti-PD-1 antibody")).singleElement()
                .satisfies(it -> assertThat(it.path("works").asText()).isEqualTo("false"));
    }

    @Test
    void gw4869TypedAsBlockedIsReadAsGivenAndOtherExosomesAreOnlyReadMoreBroadly() {
        Asked asked = Asked.whatIf("block", "GW4869", Asked.REVIEW);
        assertThat(asked.text("/read_as")).isEqualTo("applied");
        assertThat(asked.hints()).contains("GW4869 acts on others, so it is read as given.");
        assertThat(asked.each("/stated/broken", "/statement")).containsExactly("G067");
        assertThat(asked.each("/broader/broken", "/statement")).contains("G067", "G047", "G018").hasSizeGreaterThan(20);
    }

    @Test
    void noBlockTakesImmuneEvasionAwayAndTheBestPartialOneIsSaidToBePartial() {
        Asked asked = Asked.of("/interventions", "effect=immune%20evasion", "direction=increase", Asked.REVIEW);
        assertThat(asked.answer().path("sets")).isEmpty();
        assertThat(asked.each("/partial/block", "/label")).containsExactly("exosome");
        assertThat(asked.each("/partial/breaks", "/statement")).containsExactly("G018", "G029");
        assertThat(asked.each("/partial/misses", "/statement")).containsExactlyInAnyOrder("G041", "G044", "G112");
        assertThat(asked.hints()).anyMatch(it -> it.contains("partial"));
    }

    @Test
    void tumourExosomesRaiseCxcr4InMyeloidDerivedSuppressorCellsWhichMigrate() {
        Asked asked = Asked.paths("tumour exosome", "MDSC", Asked.REVIEW);
        assertThat(asked.verdict()).isEqualTo("increases, documented");
        assertThat(asked.effects()).containsEntry("CXCR4", "increases, documented").containsEntry("MDSC migration", "increases, documented");
        assertThat(asked.texts("/verdict/raises/statements")).containsExactly("G024");
        assertThat(asked.texts("/reached/statements")).containsExactly("G024");
    }

    @Test
    void exosomesRaiseCd73InRegulatoryTCells() {
        Asked asked = Asked.paths("exosome", "Treg", Asked.REVIEW);
        assertThat(asked.effects()).containsEntry("CD73", "increases, documented");
        assertThat(asked.texts("/verdict/raises/statements")).containsExactly("G030");
    }

    @Test
    void tumourExosomesLowerNkCellsAndWhatIsOnlyAssembledIsSaidToBeSo() {
        Asked review = Asked.paths("tumour exosome", "NK cell", Asked.REVIEW);
        assertThat(review.effects()).containsEntry("immune function", "decreases, assembled");
        assertThat(review.effects().values()).allMatch(it -> it.endsWith("assembled"));
        Asked both = Asked.paths("tumour exosome", "NK cell");
        assertThat(both.effects()).containsEntry("NK-cell function", "decreases, documented").containsEntry("immune function", "decreases, assembled");
        assertThat(both.text("/verdict/basis")).isEqualTo("documented");
        assertThat(both.texts("/verdict/lowers/statements")).contains("E012", "E013", "E016");
    }

    @Test
    void miR21IsPlainlySaidToBeInNoStatementOfTheReviewAndHasSixWithoutOppositeSigns() {
        assertThat(Asked.paths("miR-21", "IL-6", Asked.REVIEW).hints())
                .contains("miR-21 is in none of the statements that take part; without filters it is in 6.");
        assertThat(Asked.of("/statements", "cargo=miR-21", Asked.REVIEW).answer().path("total").asInt()).isZero();
        List<String> six = List.of("E031", "E032", "E073", "E085", "E091", "E097");
        assertThat(Asked.of("/statements", "cargo=miR-21").each("/items", "/record")).containsExactlyElementsOf(six);
        Asked claims = Asked.of("/claims", "subject=miR-21", "below=true");
        assertThat(claims.each("/items", "/id")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(claims.answer().path("items")).allSatisfy(it -> assertThat(it.path("conflicts")).isEmpty());
        assertThat(Asked.of("/conflicts", "basis=curated", "statement=E085").where("/items", "/id", "C08")).singleElement()
                .satisfies(it -> assertThat(it.path("topic").asText()).isEqualTo("miR-21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small EVs", "sEV", "EVs"})
    void smallVesiclesAreExtracellularVesiclesAndItIsToldWhatThatCovers(String name) {
        Asked asked = Asked.entity(name);
        assertThat(asked.text("/id")).isEqualTo("ves:ev");
        assertThat(asked.each("/children", "/label")).contains("exosome", "microvesicle");
        assertThat(asked.text("/note")).contains("exosomes lie below");
    }

    @Test
    void texIsAmbiguous() {
        Asked asked = Asked.entity("Tex");
        assertThat(asked.text("/code")).isEqualTo("ambiguous-name");
        assertThat(asked.text("/detail")).contains("exhausted T cell", "tumour cell-derived exosome");
    }

    @Test
    void exosomesOfMesenchymalStemCellsConflictOverResistanceAndOverSensitivity() {
        Asked resistance = Asked.paths("MSC exosome", "drug resistance", Asked.REVIEW);
        assertThat(resistance.verdict()).isEqualTo("conflicting, documented");
        assertThat(resistance.texts("/verdict/raises/statements")).containsExactly("G098");
        assertThat(resistance.texts("/verdict/lowers/statements")).contains("G090", "G100");
        assertThat(resistance.each("/verdict/separated_by", "/facet")).contains("disease");
        Asked sensitivity = Asked.paths("MSC exosome", "drug sensitivity", Asked.REVIEW);
        assertThat(sensitivity.verdict()).isEqualTo("conflicting, documented");
        assertThat(sensitivity.texts("/verdict/lowers/statements")).containsExactly("G098");
        assertThat(sensitivity.each("/verdict/separated_by", "/facet")).contains("disease");
    }

    @Test
    void tumourExosomesRaiseM2Polarisation() {
        Asked asked = Asked.paths("tumour exosome", "M2 polarisation", Asked.REVIEW);
        assertThat(asked.verdict()).isEqualTo("increases, documented");
        assertThat(asked.texts("/verdict/raises/statements")).containsExactly("G025");
    }

    @Test
    void exosomesOfM2MacrophagesLeaveImmuneEscapeOpenWithTheStatedRiseAndTheDisagreementOfThePaperBesideIt() {
        Asked asked = Asked.paths("M2 macrophage exosome", "immune escape", Asked.REVIEW);
        assertThat(asked.verdict()).isEqualTo("undetermined, documented");
        assertThat(asked.where("/verdict/said", "/statement", "G033")).singleElement().satisfies(it -> {
            assertThat(it.path("direction").asText()).isEqualTo("increase");
            assertThat(it.path("disputed").asBoolean()).isTrue();
        });
    }

    @Test
    void miR155ToIl6IsUndeterminedSinceTheCitedPaperDisagrees() {
        Asked asked = Asked.paths("miR-155-5p", "IL-6", Asked.REVIEW);
        assertThat(asked.verdict()).isEqualTo("undetermined, documented");
        assertThat(asked.where("/verdict/said", "/statement", "G033")).singleElement()
                .satisfies(it -> assertThat(it.path("disputed").asBoolean()).isTrue());
        assertThat(asked.texts("/verdict/open/statements")).containsExactly("G033");
    }

    @Test
    void breastAndPancreaticCancerAreComparedAndTheThinSideIsSaidToBeThin() {
        Asked asked = Asked.of("/compare", "by=disease", "a=breast%20cancer", "b=pancreatic%20cancer", Asked.REVIEW);
        assertThat(asked.each("/differ", "/facet")).contains("theme", "effect");
        assertThat(asked.hints()).containsExactly(
                "pancreatic cancer rests on little: 3 statements, 2 papers. What it does not state may not have been looked at.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"species=human", "setting=animal"})
    void filtersKeepAndCountWhatDoesNotStateThem(String filter) {
        Asked kept = Asked.of("/statements", filter, "limit=1000");
        Asked dropped = Asked.of("/statements", filter, "limit=1000", "unstated=drop");
        int unstated = kept.answer().path("kept_unstated").asInt();
        assertThat(unstated).isPositive().isEqualTo(dropped.answer().path("dropped_unstated").asInt());
        assertThat(kept.answer().path("total").asInt()).isEqualTo(dropped.answer().path("total").asInt() + unstated).isLessThan(221);
        assertThat(kept.each("/items", "/record")).containsAll(dropped.each("/items", "/record"));
    }
}
