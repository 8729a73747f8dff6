package org.exotrace.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            G047/t1 | Transfer 1. tumour cell releases tumour cell-derived exosome.
            G047/t3 | Transfer 3. tumour cell-derived exosome reaches CD8+ T cell. implied.
            G047/1  | Step 1. PD-L1 activates PD-1. positive; by binding; in CD8+ T cell; printed “engages”.
            G047/2  | Step 2. PD-1 decreases T-cell anti-tumour response. negative; in CD8+ T cell; printed “suppresses”.
            G022/t1 | Transfer 1. exosome reaches tumour microenvironment. aim; printed “target”.
            G029/1  | Step 1. exosome increases tumour immune escape. positive; may; read as “promotes”.
            G033/2  | Step 2. ZC3H12B increases IL-6. positive; stability; ambiguous; printed “stabilises”; cited paper disagrees.
            G078/t1 | Transfer 1. CMV pp65 RNA-loaded dendritic cell vaccine is loaded with CMV pp65 RNA.
            G021/1  | Step 1. exosome affects change of the tumour microenvironment. sign unknown; read as “influences”.
            """)
    void tellALegInOneSentence(String leg, String sentence) {
        assertThat(words(leg).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E006/6  | Step 6. tumour-derived extracellular vesicle does not decrease T cell activation. in T cell; read as “does not stop”.
            E006/7  | Step 7. PD-L1 does not increase MDSC induction / accumulation. in monocyte; read as “is not needed for”.
            E068/t5 | Transfer 5. CAR-T cell-derived exosome does not carry PD-1.
            """)
    void tellALegThatIsNotSoAsThatAndWithoutASign(String leg, String sentence) {
        Statement statement = Seeds.Shipped.CATALOGUE.findStatement(leg.split("/")[0]).orElseThrow();
        assertThat(all(Seeds.Shipped.CATALOGUE, statement).map(LegWords::sentence)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"stops,does not stop", "carries,does not carry", "reaches,does not reach", "goes with,does not go with",
        "is needed for,is not needed for", "gives rise to,does not give rise to", "plays,does not play"})
    void putAVerbInTheNegative(String verb, String negated) {
        assertThat(Sentences.negated(verb)).isEqualTo(negated);
    }

    @Test
    void repeatNoStemOfTheVerbInTheObject() {
        for (Statement statement : Seeds.Shipped.DATA.statements()) {
            statement.steps().forEach(it -> assertThat(Sentences.sharesStem(
                    LegWords.of(Seeds.Shipped.CATALOGUE, statement, it).relationWord(),
                    Seeds.Shipped.CATALOGUE.entity(statement.participant(it.object()).entity()).label())).as(statement.id(it)).isFalse());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            activates | T cell activation      | increases | increases
            inhibits  | inhibition of release  | decreases | decreases
            increases | increase in permeability | increases | raises
            expands   | monocyte expansion     | increases | increases
            binds     | binding of vesicles    | increases | increases
            promotes  | tumour growth          | increases | promotes
            """)
    void useAnotherVerbWhereItsStemIsRepeated(String verb, String object, String relation, String said) {
        Sign sign = relation.equals("decreases") ? Sign.NEGATIVE : Sign.POSITIVE;
        assertThat(Sentences.apart(verb, object, relation, sign)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"miR-21 acts,miR-21 acts", "miRNA (class) acts,miRNA (class) acts", "let-7e acts,let-7e acts", "c-FLIP acts,c-FLIP acts",
        "anti-PD-1 antibody acts,Anti-PD-1 antibody acts", "exosome acts,Exosome acts", "a mark is named,A mark is named"})
    void beginWithACapitalWhereTheFirstWordIsAnOrdinaryOne(String sentence, String capital) {
        assertThat(Sentences.capital(sentence)).isEqualTo(capital);
    }

    @Test
    void tellAHedgeOfTheStatementAtTheStepToItsPrimaryEffectAlone() {
        assertThat(words("G018/2").flags()).contains("may");
        assertThat(words("G018/1").flags()).doesNotContain("may");
        assertThat(words("G077/1").flags()).as("hedged itself").contains("may");
    }

    @Test
    void callsMoreOfAProcessAnIncreaseAndSwitchesAMoleculeOn() {
        assertThat(words("G048/1").relationWord()).as("its signalling").isEqualTo("increases");
        assertThat(words("G047/1").relationWord()).isEqualTo("activates");
    }

    @Test
    void sayInEachSentenceWhatStandsInItsParts() {
        for (Statement statement : Seeds.DATA.statements()) {
            all(Seeds.CATALOGUE, statement).forEach(it -> {
                assertThat(it.sentence()).contains(" " + it.relationWord() + " ").endsWith(".").doesNotContain("null");
                assertThat(Stream.concat(it.flags().stream(), it.remarks().stream()))
                        .allSatisfy(fact -> assertThat(it.sentence()).contains(fact));
            });
        }
    }

    private static LegWords words(String leg) {
        Statement statement = Seeds.statement(leg.split("/")[0]);
        return all(Seeds.CATALOGUE, statement).filter(it -> leg(statement, it).equals(leg)).findFirst().orElseThrow();
    }

    private static String leg(Statement statement, LegWords words) {
        String[] begin = words.sentence().split("[ .]", 3);
        return statement.record() + "/" + (begin[0].equals("Transfer") ? "t" : "") + begin[1];
    }

    private static Stream<LegWords> all(Catalogue catalogue, Statement statement) {
        return Stream.concat(
                statement.transfers().stream().map(it -> LegWords.of(catalogue, statement, it)),
                statement.steps().stream().map(it -> LegWords.of(catalogue, statement, it)));
    }
}
