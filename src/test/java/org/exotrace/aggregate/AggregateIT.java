package org.exotrace.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
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
                .containsExactly("effect", "source", "sign", "statements", "papers", "hedged", "negated", "conflicts", "records");
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
        assertThat(lines.get(0)).isEqualTo("source,source_id,theme,sign,statements,papers,hedged,negated,conflicts,records");
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
            by=source&sort=title                    | 'sort' is not a parameter
            """)
    void aWrongQuestionSaysWhatMayBeAsked(String query, String told) {
        HttpResponse<String> answer = SeedServer.get("/aggregate?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.parse(answer.body()).path("detail").asText()).contains(told);
    }

    @Test
    void aMisspelledWordIsMended() {
        assertThat(SeedServer.json("/aggregate?by=sorce").path("suggestions")).extracting(JsonNode::asText).contains("source");
    }
}
