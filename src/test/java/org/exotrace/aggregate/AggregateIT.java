package org.exotrace.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.exotrace.support.SeedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregateIT {

    @Test
    void aGroupTellsItsEndsInTheOrderAskedForAndWhatItRestsOn() {
        JsonNode answer = SeedServer.json("/aggregate?by=effect,source&cargo=PD-L1&limit=1");
        assertThat(answer.path("by")).extracting(JsonNode::asText).containsExactly("effect", "source");
        JsonNode group = answer.at("/items/0");
        assertThat(group.fieldNames()).toIterable()
                .containsExactly("effect", "source", "sign", "statements", "papers", "hedged", "negated", "conflicts", "disagreements", "records");
        assertThat(group.at("/source/id").asText()).isEqualTo("cell:tumour-cell");
        assertThat(group.path("sign").asText()).isEqualTo("negative");
        assertThat(group.path("records")).extracting(JsonNode::asText).contains("G047").hasSizeLessThanOrEqualTo(3);
        assertThat(answer.at("/rest/groups").asInt()).isEqualTo(answer.path("total").asInt() - 1);
    }

    @Test
    void whatIsNotStatedIsAGroupOfItsOwn() {
        JsonNode answer = SeedServer.json("/aggregate?by=target");
        assertThat(answer.path("items").findValues("target")).anyMatch(JsonNode::isNull);
        assertThat(answer.path("statements").asInt()).isEqualTo(120);
    }

    @Test
    void aNameThatCouldMeanSomethingElseIsToldAsInAList() {
        assertThat(SeedServer.json("/aggregate?by=source&target=APC").at("/asked/0/read_as/not/symbol").asText()).isEqualTo("APC");
        assertThat(SeedServer.json("/aggregate?by=source").has("asked")).isFalse();
    }

    @Test
    void tablesHaveLabelAndIdOfEachEndAndEveryGroup() {
        HttpResponse<String> table = SeedServer.get("/aggregate?by=source,theme&format=csv");
        List<String> lines = table.body().lines().toList();
        assertThat(lines.get(0)).isEqualTo("source,source_id,theme,sign,statements,papers,hedged,negated,conflicts,disagreements,records");
        assertThat(table.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(lines.size() - 1));
        assertThat(lines).anyMatch(it -> it.startsWith("\"tumour cell\",cell:tumour-cell,"));
    }

    @Test
    void linesAreTheGroupsOfTheJson() {
        List<JsonNode> lines = SeedServer.get("/aggregate?by=cargo&format=ndjson").body().lines().map(TestServer::parse).toList();
        assertThat(lines).containsExactlyElementsOf(SeedServer.json("/aggregate?by=cargo&limit=1000").path("items"));
    }

    @Test
    void aPageLeadsToTheNextOneAndTheLastToNone() {
        assertThat(SeedServer.get("/aggregate?by=theme&limit=1").headers().firstValue("Link").orElseThrow()).contains("offset=1", "rel=\"next\"");
        int total = SeedServer.json("/aggregate?by=theme&limit=0").path("total").asInt();
        assertThat(SeedServer.get("/aggregate?by=theme&limit=1&offset=" + (total - 1)).headers().firstValue("Link").orElseThrow())
                .doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by=sorce                                | 'by' cannot be 'sorce': it is one to four of source, vesicle, cargo
            by=source,                              | 'by' cannot be ''
            by=source,source                        | give each word once
            by=source,cargo,target,effect,disease   | at most four words
            level=top                               | Give what to group statements by as 'by'
            by=source&level=low                     | it is stated or top
            by=source&open=immune+cell              | add level=top
            by=source&most=0                        | it is a whole number from 1 to 1000
            by=source&most=few                      | it is a whole number from 1 to 1000
            by=source,cargo,effect&most=3,4         | give one for all, or one for each word of by
            by=source,cargo&group=none              | it is an id, none or others for each word of by
            by=source&sort=title                    | 'sort' is not a parameter
            """)
    void aWrongQuestionSaysWhatMayBeAsked(String query, String told) {
        HttpResponse<String> answer = SeedServer.get("/aggregate?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.parse(answer.body()).path("detail").asText()).contains(told);
    }

    @Test
    void whatDoesNotStandAloneIsOneValueThatSaysHowManyItIs() {
        JsonNode whole = SeedServer.json("/aggregate?by=effect&limit=1000");
        JsonNode folded = SeedServer.json("/aggregate?by=effect&most=3&limit=1000");
        assertThat(folded.path("total").asInt()).isEqualTo(5);
        assertThat(folded.path("statements")).isEqualTo(whole.path("statements"));
        assertThat(folded.path("items").findValues("others")).extracting(JsonNode::asInt).containsExactly(whole.path("total").asInt() - 4);
        JsonNode others = folded.at("/ends/effect").findParents("others").get(0);
        assertThat(folded.at("/ends/effect")).filteredOn(it -> it.path("end").equals(others))
                .allMatch(it -> it.path("holds").asInt() == others.path("others").asInt());
        assertThat(SeedServer.get("/aggregate?by=effect&most=3&format=csv").body()).contains("\"" + others.path("others").asInt() + " others\",,");
    }

    @Test
    void whatWasOpenedStandsBesideTheLargestAndPushesNoneOfThemAway() {
        String question = "/aggregate?by=effect&effects=primary&level=top&most=3&limit=1000";
        List<String> before = SeedServer.json(question).at("/ends/effect").findValuesAsText("id");
        List<String> after = SeedServer.json(question + "&open=" + before.get(0)).at("/ends/effect").findValuesAsText("id");
        assertThat(after).containsAll(before.subList(1, before.size())).hasSizeGreaterThan(before.size());
    }

    @Test
    void ofCargoProteinsAndRnaAreToldApart() {
        JsonNode answer = SeedServer.json("/aggregate?by=cargo&most=3&limit=1000");
        assertThat(answer.at("/ends/cargo").findValuesAsText("type")).contains("protein", "RNA");
        assertThat(SeedServer.json("/aggregate?by=cargo&most=3&group=others:RNA").path("members")).isNotEmpty()
                .allMatch(it -> it.path("cargo").findValuesAsText("type").stream().anyMatch(type -> type.contains("RNA")));
        assertThat(SeedServer.get("/aggregate?by=cargo&most=3&format=csv").body()).contains(" other proteins\",,", " other RNAs\",,");
    }

    @Test
    void eachWordHasALevelOfItsOwn() {
        JsonNode answer = SeedServer.json("/aggregate?by=source,target&level=top,stated&most=100");
        assertThat(answer.at("/ends/source")).isEqualTo(SeedServer.json("/aggregate?by=source&level=top&most=100").at("/ends/source"));
        assertThat(answer.at("/ends/target")).isEqualTo(SeedServer.json("/aggregate?by=target&most=100").at("/ends/target"));
    }

    @Test
    void aValueThatWouldBeTheOnlyOtherStandsAlone() {
        int values = SeedServer.json("/aggregate?by=source").path("total").asInt() - 1;
        assertThat(SeedServer.json("/aggregate?by=source&most=" + (values - 1)).path("items").findValues("others")).isEmpty();
        assertThat(SeedServer.json("/aggregate?by=source&most=" + (values - 2)).path("items").findValues("others")).hasSize(1);
    }

    @Test
    void anOpenClassIsToldByWhatLiesBelowIt() {
        JsonNode closed = SeedServer.json("/aggregate?by=target&level=top&limit=1000");
        JsonNode open = SeedServer.json("/aggregate?by=target&level=top&open=immune+cell&limit=1000");
        assertThat(closed.path("items").findValuesAsText("label")).contains("immune cell").doesNotContain("lymphocyte", "myeloid cell");
        assertThat(open.path("items").findValuesAsText("label")).contains("lymphocyte", "myeloid cell");
        assertThat(open.path("statements")).isEqualTo(closed.path("statements"));
    }

    @Test
    void eachValueIsCountedOverAllGroups() {
        JsonNode answer = SeedServer.json("/aggregate?by=source,cargo&most=50&limit=1");
        JsonNode alone = SeedServer.json("/aggregate?by=source&limit=1000");
        assertThat(answer.at("/ends/source").findValues("statements")).isEqualTo(alone.path("items").findValues("statements"));
        assertThat(answer.at("/ends/source").findValues("papers")).isEqualTo(alone.path("items").findValues("papers"));
    }

    @Test
    void everyGroupGivesItsStatementsWhenItIsAskedForByItsEnds() {
        String question = "/aggregate?by=source,cargo&level=top&most=4,6";
        for (JsonNode group : SeedServer.json(question + "&limit=1000").path("items")) {
            JsonNode one = SeedServer.json(question + "&group=" + end(group.path("source")) + "," + end(group.path("cargo")));
            assertThat(one.at("/items/0")).isEqualTo(group);
            assertThat(one.path("members")).hasSize(group.path("statements").asInt());
            assertThat(one.path("members").findValuesAsText("record")).startsWith(
                    StreamSupport.stream(group.path("records").spliterator(), false).map(JsonNode::asText).toArray(String[]::new));
        }
        assertThat(SeedServer.json(question + "&group=none,cell:none").path("items")).isEmpty();
    }

    private static String end(JsonNode end) {
        return end.isNull() ? "none" : end.has("others") ? end.has("type") ? "others:" + end.path("type").asText() : "others" : end.path("id").asText();
    }

    @Test
    void aMisspelledWordIsMended() {
        assertThat(SeedServer.json("/aggregate?by=sorce").path("suggestions")).extracting(JsonNode::asText).contains("source");
    }
}
