package org.exotrace.settle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenQuestionsIT {

    @Test
    void aStatementHasItsQuestionsWithWhatWouldSettleThem() {
        JsonNode answer = TestServer.json("/open-questions?for=G047&max_ms=30000");
        assertThat(answer.path("complete").asBoolean()).isTrue();
        JsonNode first = answer.path("items").get(0);
        assertThat(first.path("question").asText()).isNotEmpty();
        assertThat(first.path("experiment").path("system").path("species").asText()).isNotEmpty();
        assertThat(first.path("outcomes")).hasSize(2);
        assertThat(each(answer.path("items"))).allSatisfy(it -> assertThat(it.path("records")).extracting(JsonNode::asText).contains("G047"));
    }

    @Test
    void whatWasNotReadIsApartAndHasNoExperiment() {
        JsonNode answer = TestServer.json("/open-questions?for=G047&max_ms=30000");
        assertThat(each(answer.path("items"))).noneMatch(it -> it.path("kind").asText().equals("read"));
        JsonNode read = answer.path("read").get(0);
        assertThat(read.path("experiment").isNull()).isTrue();
        assertThat(read.path("question").asText()).startsWith("Does Chen 2018 report");
    }

    @Test
    void whatChangesMostVerdictsComesFirst() {
        List<Integer> changed = each(TestServer.json("/open-questions?for=C05&limit=1000&max_ms=30000").path("items"))
                .map(it -> each(it.path("outcomes")).mapToInt(one -> one.path("verdicts_changed").asInt()).max().orElse(0)).toList();
        assertThat(changed).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void aPathIsAskedForItsJointsByTheIdsOfItsLegs() {
        JsonNode path = each(TestServer.json("/paths?from=PD-L1&k=1000").path("ends")).map(it -> it.path("best"))
                .filter(it -> it.path("joints").size() > 0).findFirst().orElseThrow();
        String legs = String.join(",", each(path.path("legs")).map(JsonNode::asText).toList());
        JsonNode answer = TestServer.json("/open-questions?kind=joint&max_ms=30000&for=" + legs);
        assertThat(answer.path("questions").asInt()).isEqualTo(path.path("joints").size());
        assertThat(each(answer.path("items"))).allSatisfy(it -> assertThat(it.path("question").asText()).contains("has the first part and"));
    }

    @Test
    void aClaimAndAContradictionAreAskedForByTheirIds() {
        assertThat(TestServer.json("/open-questions?max_ms=30000&for=gene:CD274~%2B~gene:PDCD1").path("questions").asInt()).isPositive();
        String conflict = TestServer.json("/conflicts?rule=R1&limit=1").path("items").get(0).path("id").asText();
        assertThat(each(TestServer.json("/open-questions?max_ms=30000&for=" + conflict).path("items")).map(it -> it.path("kind").asText()))
                .containsAnyOf("facet", "conflict");
    }

    @Test
    void whereTimeEndsTheAnswerSaysSoAndTheNextGoesOn() {
        JsonNode one = TestServer.json("/open-questions?kind=single_paper&max_ms=1");
        JsonNode next = TestServer.json("/open-questions?kind=single_paper&max_ms=30000");
        assertThat(one.path("looked_at").asInt()).isLessThanOrEqualTo(next.path("looked_at").asInt());
        assertThat(next.path("complete").asBoolean()).isEqualTo(next.path("looked_at").equals(next.path("questions")));
    }

    @Test
    void aTableHasARowForEachQuestion() {
        List<String> lines = TestServer.get("/open-questions?for=G047&format=tsv&max_ms=30000").body().lines().toList();
        JsonNode answer = TestServer.json("/open-questions?for=G047&limit=1000");
        assertThat(lines.get(0)).startsWith("id\tkind\tquestion\tfrom\tto\tperturb\treadout\tcontrol\tsource");
        assertThat(lines).hasSize(1 + answer.path("items").size() + answer.path("read").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=G999", "for=G999/1", "for=nothing", "for=G047/99", "for=G047/1,G047/9"})
    void whatIsNotThereIsRefused(String query) {
        assertThat(TestServer.get("/open-questions?" + query).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=G047/1,G033/1", "for=G047/2,G047/1", "kind=nothing", "max_ms=0"})
    void whatCannotBeMeantIsRefused(String query) {
        assertThat(TestServer.get("/open-questions?" + query).statusCode()).isEqualTo(400);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
