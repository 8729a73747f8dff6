package org.exotrace.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class QueriesIT {

    @Test
    void areListedWithTheirParametersAndColumns() {
        JsonNode list = TestServer.json("/queries");
        assertThat(list.path("total").asInt()).isEqualTo(12);
        JsonNode item = list.path("items").get(Queries.NAMES.indexOf("k_shortest"));
        assertThat(item.path("name").asText()).isEqualTo("k_shortest");
        assertThat(item.path("what").asText()).startsWith("The shortest simple paths between two entities");
        assertThat(item.at("/parameters/0")).hasToString(
                "{\"name\":\"from\",\"type\":\"entity\",\"allowed\":null,\"default\":null,\"required\":true}");
        assertThat(item.at("/parameters/2")).hasToString(
                "{\"name\":\"k\",\"type\":\"integer\",\"allowed\":\"1..1000\",\"default\":10,\"required\":false}");
        assertThat(item.path("columns").toString()).startsWith("[\"length\",\"sign\"");
    }

    @Test
    void runByNameWithAnyNameOfAnEntity() {
        JsonNode run = TestServer.json("/queries/documented?from=pdl1&to=tumor%20immune%20escape");
        assertThat(run.path("columns").get(4).asText()).isEqualTo("legs");
        assertThat(run.path("rows")).hasToString("""
                [["G018",2,"positive",false,["G018/1","G018/2"],["gene:CD274","gene:PDCD1","proc:immune-escape"],\
                ["PD-L1","PD-1","tumour immune escape"]]]""");
        assertThat(run.path("truncated").asBoolean(true)).isFalse();
        assertThat(run.path("limits")).hasToString("{\"rows\":10000,\"ms\":5000}");
        assertThat(run.path("ms").isIntegralNumber()).isTrue();
        assertThat(run.path("data_version").asText()).startsWith("sha256:");
    }

    @Test
    void comeAsTables() {
        HttpResponse<String> tsv = TestServer.get("/queries/documented?from=pdl1&to=tumor%20immune%20escape&format=tsv");
        assertThat(tsv.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(tsv.body()).isEqualTo("""
                statement\tlength\tsign\tinferred\tlegs\tentities\tlabels
                G018\t2\tpositive\tfalse\tG018/1|G018/2\t"gene:CD274|gene:PDCD1|proc:immune-escape"\t"PD-L1|PD-1|tumour immune escape"
                """);
        assertThat(TestServer.get("/queries/size?format=ndjson").body()).startsWith("{\"nodes\":");
    }

    @Test
    void giveAPathAsNodesAndRelationships() {
        JsonNode run = TestServer.json("/queries/within_one_statement?symbol=CD274");
        assertThat(run.path("rows")).hasSize(3);
        assertThat(run.at("/rows/0/0/relationships/0/type").asText()).isEqualTo("RELEASES");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /queries/shortst,                             404, unknown-query
            /queries/size?limit=3,                        400, unknown-parameter
            /queries/shortest?from=PD-L1,                 400, bad-value
            /queries/shortest?from=PD-L1&to=PD-1&to=PD-L1, 400, bad-value
            /queries/shortest?from=PD-L1&to=zzzz,         404, unknown-entity
            /queries/hubs?limit=0,                        400, bad-value
            """)
    void refuseWhatTheyCannotAnswer(String resource, int status, String type) {
        HttpResponse<String> answer = TestServer.get(resource);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TestServer.parse(answer.body()).path("code").asText()).isEqualTo(type);
    }
}
