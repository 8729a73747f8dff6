package org.exotrace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.exotrace.support.SeedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareIT {

    private static final JsonNode STATEMENTS = SeedServer.json("/compare?a=G047&b=g105");
    private static final JsonNode CONTEXTS = SeedServer.json("/compare?by=source&a=dendritic%20cell&b=tumor%20cells");

    @Test
    void answersBothStatementsAsInTheirList() {
        assertThat(STATEMENTS.at("/a")).isEqualTo(SeedServer.json("/statements?q=exosomal%20pd-l1%20engages").at("/items/0"));
        assertThat(STATEMENTS.at("/b/record").asText()).isEqualTo("G105");
        assertThat(STATEMENTS.fieldNames()).toIterable()
                .containsExactly("data_version", "by", "a", "b", "same", "differ", "only_a", "only_b", "kept_unstated", "dropped_unstated", "hints");
    }

    @Test
    void tellsWhatTwoStatementsShare() {
        assertThat(facet(STATEMENTS, "same", "polarity")).hasToString("{\"facet\":\"polarity\",\"values\":[\"suppresses\"]}");
        assertThat(facet(STATEMENTS, "differ", "polarity").isMissingNode()).isTrue();
    }

    @Test
    void tellsWhereTwoStatementsDiffer() {
        assertThat(facet(STATEMENTS, "differ", "source")).hasToString(
                "{\"facet\":\"source\",\"a\":[\"tumour cell\"],\"b\":[\"mesenchymal stem cell\"]}");
        assertThat(facet(STATEMENTS, "differ", "effect_direction")).hasToString(
                "{\"facet\":\"effect_direction\",\"a\":[\"T-cell anti-tumour response: decrease\"],\"b\":[\"anti-tumour immunity: decrease\"]}");
        assertThat(facet(STATEMENTS, "differ", "activates")).hasToString(
                "{\"facet\":\"activates\",\"a\":[\"PD-L1 → PD-1\"],\"b\":[\"PD-1 → anti-tumour immunity\"]}");
    }

    @Test
    void tellsWhatOneAloneStates() {
        assertThat(facet(STATEMENTS, "only_a", "cargo")).hasToString("{\"facet\":\"cargo\",\"values\":[\"PD-L1\"]}");
        assertThat(facet(STATEMENTS, "only_b", "disease")).hasToString("{\"facet\":\"disease\",\"values\":[\"breast cancer\"]}");
    }

    @Test
    void aContextIsAllStatementsOfAnEntityAndWhatLiesBelow() {
        assertThat(CONTEXTS.at("/a/entity/id").asText()).isEqualTo("cell:dc");
        assertThat(CONTEXTS.at("/a/statements")).hasSize(19);
        assertThat(CONTEXTS.at("/b/statements").toString()).contains("\"G047\"").doesNotContain("\"G048\"");
        assertThat(facet(CONTEXTS, "differ", "vesicle").path("a").toString()).contains("dendritic cell-derived exosome");
        assertThat(facet(CONTEXTS, "same", "target").path("values").toString()).contains("\"T cell\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a=G047,                            400, bad-value
            a=G047&b=g047,                     400, same-ends
            a=G047&b=G999,                     404, unknown-statement
            a=G047&b=G048&by=colour,           400, bad-value
            by=disease&a=breast%20cancer&b=dis:breast, 400, same-ends
            by=disease&a=breast%20cancer&b=zz, 404, unknown-entity
            a=G047&b=G048&c=G049,              400, unknown-parameter
            """)
    void refusesWhatCannotBeCompared(String query, int status, String type) {
        HttpResponse<String> answer = SeedServer.get("/compare?" + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TestServer.parse(answer.body()).path("code").asText()).isEqualTo(type);
    }

    private static JsonNode facet(JsonNode comparison, String list, String facet) {
        return StreamSupport.stream(comparison.path(list).spliterator(), false)
                .filter(it -> it.path("facet").asText().equals(facet)).findFirst()
                .orElse(MissingNode.getInstance());
    }
}
