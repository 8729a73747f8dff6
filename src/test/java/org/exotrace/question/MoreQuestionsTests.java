package org.exotrace.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is meant, what is given and blocked, what acts on it: questions of the kinds that a laboratory asked. */
class MoreQuestionsTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"PDCD1, gene:PDCD1", "Q9NZQ7, gene:CD274", "HGNC:17635, gene:CD274", "tumor exosome, ves:tde", "TDE, ves:tde", "killer T cell, cell:ctl",
        "microRNA 155, mir:155", "MIMAT0000646, mir:155-5p", "CAF, cell:caf", "small extracellular vesicles, ves:ev", "Treg, cell:treg",
        "exosomes, ves:exosome"})
    void aNameFindsWhatIsMeant(String name, String id) {
        assertThat(Asked.entity(name).text("/id")).isEqualTo(id);
    }

    @Test
    void aNameThatIsAlsoAnotherGeneSaysSoAndIsNoCargo() {
        assertThat(Asked.entity("APC").text("/read_as/says")).isEqualTo("'APC' is read as antigen-presenting cell (cell:apc), not as the gene APC (HGNC:583).");
        assertThat(Asked.of("/statements", "cargo=APC").text("/detail")).startsWith("No molecule of these data is called 'APC'.");
        assertThat(Asked.entity("APCS").text("/detail")).contains("the human gene APCS");
    }

    @ParameterizedTest(name = "{0} is given as {1}")
    @CsvSource({"atezolizumab, drug:anti-pdl1", "durvalumab, drug:anti-pdl1", "cemiplimab, drug:anti-pd1", "ipilimumab, drug:anti-ctla4"})
    void aDrugOfWhichNothingIsSaidActsAsItsClass(String drug, String as) {
        Asked asked = Asked.whatIf("apply", drug, Asked.REVIEW);
        assertThat(asked.each("/applied/acts_as", "/id")).containsExactly(as);
        assertThat(asked.hints()).anyMatch(it -> it.contains("more general"));
    }

    @Test
    void nivolumabTypedAsBlockedIsReadAsGivenAndStandsAgainstWhatWithstandsIt() {
        Asked asked = Asked.whatIf("block", "nivolumab", Asked.REVIEW);
        assertThat(asked.text("/read_as")).isEqualTo("applied");
        assertThat(asked.hints()).contains("nivolumab acts on others, so it is read as given.");
        assertThat(asked.each("/fails", "/statement")).containsExactly("G064");
    }

    @Test
    void antiPdL1BreaksTheChainsOfExosomalPdL1AndNothingIsSaidAgainstThat() {
        Asked asked = Asked.whatIf("apply", "anti-PD-L1", Asked.REVIEW);
        assertThat(asked.each("/broader/broken", "/statement")).contains("G018", "G047", "G048", "G064");
        assertThat(asked.answer().at("/broader/broken")).allSatisfy(it -> assertThat(it.path("against")).isEmpty());
        assertThat(asked.answer().at("/stated/broken")).isEmpty();
    }

    @ParameterizedTest(name = "blocking {0} breaks {1}")
    @CsvSource({"CD73, G030", "CD47, G074", "PD-1, G018 G031 G047 G048", "exosome secretion, G066 G067"})
    void whatRestsOnWhatIsBlockedBreaks(String what, String records) {
        assertThat(Asked.whatIf("block", what, Asked.REVIEW).each("/stated/broken", "/statement"))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(records.split(" ")));
    }

    @Test
    void aBlockOfExosomeSecretionNamesTheAgentsThatDoIt() {
        assertThat(Asked.whatIf("block", "exosome secretion", Asked.REVIEW).each("/agents", "/agent/label"))
                .contains("GW4869", "inhibition of exosome release");
    }

    @Test
    void whatBlocksPdL1NamesItsAntibodiesAndWhatFails() {
        Asked asked = Asked.of("/entities/PD-L1/agents");
        assertThat(asked.each("/items", "/agent/label")).contains("anti-PD-L1 antibody", "atezolizumab", "durvalumab", "avelumab");
        assertThat(asked.where("/items", "/agent/label", "anti-PD-1 antibody"))
                .allSatisfy(it -> assertThat(it.path("works").asBoolean()).isFalse()).isNotEmpty();
    }

    @Test
    void tumourGrowthHasCompleteBlocksInTheReviewAndOnlyAPartialOneInAll() {
        assertThat(Asked.of("/interventions", "effect=tumour%20growth", "direction=increase", Asked.REVIEW).answer().path("sets")).isNotEmpty();
        Asked all = Asked.of("/interventions", "effect=tumour%20growth", "direction=increase");
        assertThat(all.answer().path("sets")).isEmpty();
        assertThat(all.each("/partial/misses", "/statement")).containsExactlyInAnyOrder("E025", "E039", "E053");
        assertThat(all.hints()).anyMatch(it -> it.contains("partial: it breaks 11 of 14 chains"));
    }

    @Test
    void ofImmunosuppressionTheBestPartialBlockMissesOneChain() {
        Asked asked = Asked.of("/interventions", "effect=immunosuppression", "direction=increase", Asked.REVIEW);
        assertThat(asked.each("/partial/block", "/label")).containsExactly("exosome secretion");
        assertThat(asked.each("/partial/misses", "/statement")).containsExactly("G112");
        assertThat(asked.each("/partial/agents", "/agent/label")).contains("GW4869");
    }

    @Test
    void breastCancerAgainstMelanomaIsThinInTheReviewAndNotInAll() {
        List<String> thin = Asked.of("/compare", "by=disease", "a=breast%20cancer", "b=melanoma", Asked.REVIEW).hints();
        assertThat(thin).singleElement().asString().startsWith("melanoma rests on little: 1 statement, no identified paper.");
        assertThat(Asked.of("/compare", "by=disease", "a=breast%20cancer", "b=melanoma").hints()).isEmpty();
    }

    @Test
    void mouseAndAnimalTogetherKeepWhatStatesNeither() {
        Asked dropped = Asked.of("/statements", "species=mouse", "setting=animal", "unstated=drop", "limit=1000");
        Asked kept = Asked.of("/statements", "species=mouse", "setting=animal", "limit=1000");
        assertThat(dropped.each("/items", "/record")).contains("E001", "E003").doesNotContain("E009");
        assertThat(kept.answer().path("total").asInt())
                .isEqualTo(dropped.answer().path("total").asInt() + kept.answer().path("kept_unstated").asInt());
    }

    @Test
    void aNumberIsLookedForInRecordsFirst() {
        assertThat(Asked.of("/search", "q=47").each("/items", "/id")).startsWith("G047", "E047", "gene:CD47");
    }
}
