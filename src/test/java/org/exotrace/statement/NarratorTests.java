package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarratorTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            G047 | Tumour cell releases tumour cell-derived exosome, which carries PD-L1 and reaches CD8+ T cell (implied). PD-L1 engages PD-1 in CD8+ T cell (activates by binding). PD-1 suppresses T-cell anti-tumour response in CD8+ T cell (decreases).
            G048 | Tumour cell releases exosome (inferred). Exosome carries PD-L1 and reaches T cell (implied). PD-L1 enhances signalling of PD-1 in T cell (increases its signalling). PD-1 inactivates T cell activation (decreases).
            G064 | Exosome carries PD-L1 and reaches T cell (implied). PD-L1 suppresses T-cell immune response (decreases). Anti-PD-1 antibody fails to block PD-L1.
            G062 | Tumour cell releases tumour cell-derived exosome, which carries PD-L1. PD-L1 marks disease stage (positively correlated with).
            G029 | Exosome may promote tumour immune escape (increases).
            G082 | Dendritic cell vaccine is meant to raise antigen cross-presentation (increases). Dendritic cell vaccine is meant to raise anti-tumour immunity (increases).
            G004 | Surgery, radiotherapy, chemotherapeutic agent and targeted therapeutic agent are part of a combination. The effect named is an increase in response to therapy and a decrease in side effects of treatment.
            G009 | This statement names no mechanism.
            G026 | This statement names no mechanism. A possible effect on resistance to therapy is named; which way is not said.
            G055 | Exosome marks tumour progression.
            G074 | Exosome carries CD47. CD47 inhibits phagocytosis (decreases). Phagocytosis shortens circulation time of exosomes (decreases). The effect named is an increase in circulation time of exosomes.
            G075 | Exosome inhibits tumour growth (decreases; by administration of exosomes). Exosome improves overall survival (increases).
            G080 | Route of vaccination makes no difference to T-cell immune response. There is no difference in clinical response.
            G095 | This statement names no mechanism. It speaks of resistance to therapy (defined).
            G109 | Exosome may mark cancer diagnosis. Exosome may mark prognosis / survival. Exosome may mark response to therapy.
            G114 | Dendritic cell vaccine increases T cell activation (printed: “activates”). T cell activation determines anti-tumour immunity (increases). The effect named is an increase in efficacy of dendritic cell vaccines.
            """)
    void tellsAStatementInPlainSentences(String record, String text) {
        assertThat(text(Seeds.statement(record))).isEqualTo(text);
    }

    @Test
    void saysBesideAStepThatTheCitedPaperDisagrees() {
        assertThat(text(Seeds.statement("G033")))
                .contains("ZC3H12B stabilises IL-6 (increases its stability; the cited paper says the opposite).");
    }

    @Test
    void givesEachLegOnePhraseTransfersFirst() {
        for (Statement statement : Seeds.DATA.statements()) {
            assertThat(Narrator.tell(Seeds.CATALOGUE, statement).stream().map(Narrator.Phrase::leg).filter(Objects::nonNull))
                    .as(statement.record())
                    .containsExactlyElementsOf(Stream.concat(
                            statement.transfers().stream().map(statement::id),
                            statement.steps().stream().map(statement::id)).toList());
        }
    }

    private static String text(Statement statement) {
        return Narrator.tell(Seeds.CATALOGUE, statement).stream().map(Narrator.Phrase::text).collect(Collectors.joining());
    }
}
