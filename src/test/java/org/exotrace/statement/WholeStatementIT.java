package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.exotrace.support.SeedServer;
import org.junit.jupiter.api.Test;

/** One statement over the API: what is easily lost on the way. That its file is answered whole is tested leaf by leaf elsewhere. */
class WholeStatementIT {

    @Test
    void showsTheStepThatTheCitedPaperContradicts() {
        JsonNode answer = SeedServer.json("/statements/G033");
        assertThat(answer.at("/steps/1/evidence")).hasToString("[{\"id\":\"G033/e1\",\"supports\":\"refutes\"}]");
        assertThat(answer.at("/steps/1/cited_paper_sign").asText()).isEqualTo("negative");
        assertThat(answer.at("/computed")).hasToString(
                "{\"sign\":\"unknown\",\"over\":[\"G033/1\",\"G033/2\",\"G033/3\"],\"agrees_with_stated\":false}");
    }

    @Test
    void showsAModifierThatFails() {
        assertThat(SeedServer.json("/statements/G064").at("/modifiers/0")).hasToString(
                "{\"agent\":{\"id\":\"drug:anti-pd1\",\"label\":\"anti-PD-1 antibody\",\"type\":\"drug class\",\"p\":\"x1\"},"
                        + "\"agent_kind\":\"antibody\",\"action\":\"fails to block\",\"works\":false,"
                        + "\"acts_on\":{\"id\":\"gene:CD274\",\"label\":\"PD-L1\",\"type\":\"protein\",\"p\":\"c1\"},"
                        + "\"negated\":true,\"note\":null}");
    }
}
