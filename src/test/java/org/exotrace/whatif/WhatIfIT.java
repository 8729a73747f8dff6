package org.exotrace.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.support.SeedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfIT {

    private static JsonNode whatIf(String name, String value, String... more) {
        return SeedServer.json("/what-if?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + String.join("", more));
    }

    /** Statement, effect and leg, or statement, effect and length of the route. */
    private static List<String> rows(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(list::get)
                .map(it -> it.path("statement").asText() + " " + it.path("effect").path("id").asText()
                        + (it.has("leg") ? " " + it.path("leg").asText() : ""))
                .toList();
    }

    @Test
    void antiPd1FailsAgainstExosomalPdl1AndBreaksNothingByItsOwnStatements() {
        JsonNode answer = whatIf("apply", "anti-PD-1");
        assertThat(answer.path("stated").path("broken")).isEmpty();
        assertThat(answer.path("fails")).hasSize(1);
        assertThat(answer.path("fails").get(0).path("statement").asText()).isEqualTo("G064");
        assertThat(answer.path("fails").get(0).path("why").asText())
                .startsWith("anti-PD-1 antibody fails to block PD-L1 on exosome");
        assertThat(answer.path("broader").path("reading").asText()).contains("nobody reported it");
        assertThat(rows(answer.path("broader").path("broken"))).contains("G031 proc:tcell-proliferation G031/1")
                .noneMatch(it -> it.startsWith("G064"));
    }

    @Test
    void gw4869CutsTheReleaseInItsOwnStatementAndReadMoreBroadlyThatOfOtherExosomes() {
        JsonNode answer = whatIf("apply", "GW4869");
        assertThat(rows(answer.path("stated").path("broken"))).containsExactly(
                "G067 proc:immunosuppression G067/t1", "G067 proc:tumour-progression G067/t1");
        assertThat(rows(answer.path("broader").path("broken"))).containsAll(rows(answer.path("stated").path("broken")));
        assertThat(whatIf("block", "GW4869").path("read_as").asText()).isEqualTo("applied");
        assertThat(rows(answer.path("broader").path("broken"))).contains("G047 proc:tcell-response G047/t1", "G017 proc:cd8-activation G017/t1");
        assertThat(rows(answer.path("broader").path("beneficial_broken"))).contains("G017 proc:cd8-activation G017/t1")
                .doesNotContain("G047 proc:tcell-response G047/t1");
    }

    @Test
    void eachStatementHasItsTitleAndEachChainTheDirectionOfItsEffect() {
        JsonNode answer = whatIf("apply", "anti-PD-1");
        assertThat(answer.path("fails").get(0).path("title").asText()).isEqualTo(SeedServer.json("/statements/G064").path("title").asText());
        JsonNode chain = whatIf("block", "G047/2").path("stated").path("broken").get(0);
        assertThat(chain.path("title").asText()).isEqualTo("Exosomal PD-L1 engages CD8 T-cell PD-1: anti-tumour response suppressed");
        assertThat(chain.path("direction").asText()).isEqualTo("decrease");
    }

    @Test
    void blockingPdl1LeavesOtherRoutesToTheSameEffects() {
        JsonNode stated = whatIf("block", "PD-L1").path("stated");
        assertThat(rows(stated.path("broken"))).contains("G047 proc:tcell-response G047/t2", "G018 proc:immune-escape G018/t2");
        assertThat(rows(stated.path("surviving"))).contains("G112 proc:immune-escape", "G076 proc:tcell-response")
                .noneMatch(it -> it.startsWith("G047"));
    }

    @ParameterizedTest
    @CsvSource({"G047/t1, leg, G047/t1", "g047/2, leg, G047/2", "G047/t3, leg, G047/t3", "G047, statement, G047/t1",
        "CD8+ T cell, entity, G047/1", "tumour cell, entity, G047/t1"})
    void aLegAStatementATargetCellOrASourceEachBreaksTheChain(String block, String kind, String leg) {
        JsonNode answer = whatIf("block", block, "&effect=proc:tcell-response");
        assertThat(answer.path("blocked").path("kind").asText()).isEqualTo(kind);
        assertThat(rows(answer.path("stated").path("broken"))).contains("G047 proc:tcell-response " + leg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apply=PD-L1              | 400 | bad-value             | 'apply' cannot be 'PD-L1': no statement says that it acts on something.
            block=G047/9             | 404 | not-found             | G047 has no leg 'G047/9'.
            block=nobody             | 404 | unknown-entity        | Nothing is called 'nobody'.
            from=PD-1                | 400 | bad-value             | 'block' takes away an entity, a leg or a statement; 'apply' applies a modifier. Give one of them.
            block=PD-1&apply=GW4869  | 400 | contradictory-filters | 'block' takes away an entity, a leg or a statement; 'apply' applies a modifier. Give one of them.
            """)
    void badInputSaysWhatToDo(String query, int status, String type, String detail) {
        JsonNode problem = SeedServer.json("/what-if?" + query);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(type);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
    }

    @Test
    void interventionsNameWhatCannotBeBrokenByAnythingTargetable() {
        JsonNode answer = SeedServer.json("/interventions?effect=proc:immune-escape&direction=increase");
        assertThat(answer.path("sets")).isEmpty();
        assertThat(answer.path("unbreakable")).extracting(it -> it.path("statement").asText()).contains("G112");
        assertThat(answer.path("hints").get(0).asText()).contains("hold nothing targetable");
    }

    @Test
    void interventionsAreMinimalSetsWithWhatTheyLeaveAndHarm() {
        JsonNode answer = SeedServer.json("/interventions?effect=proc:tcell-activation&direction=decrease");
        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(answer.path("sets")).isNotEmpty().allSatisfy(set -> {
            assertThat(set.path("block")).hasSize(1);
            assertThat(rows(set.path("breaks"))).contains("G048 proc:tcell-activation");
            assertThat(rows(set.path("leaves"))).isNotEmpty();
        });
        assertThat(answer.path("sets")).extracting(it -> it.path("block").get(0).path("id").asText())
                .contains("gene:CD274", "gene:PDCD1", "ves:exosome");
        assertThat(answer.path("sets").get(answer.path("sets").size() - 1).path("harms")).isNotEmpty();
    }
}
