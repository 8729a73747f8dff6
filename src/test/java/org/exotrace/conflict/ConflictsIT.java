package org.exotrace.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.exotrace.support.SeedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictsIT {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                       12
            rule=R3,                  1
            rule=r1&rule=R2,          2
            statement=g100,           4
            statement=G001,           0
            rule=R6&statement=G047,   0
            basis=rule,               0
            basis=curated,            1
            basis=both,               11
            basis=both&statement=G033,4
            """)
    void areFilteredByBasisRuleAndStatement(String query, int total) {
        assertThat(SeedServer.json("/conflicts?" + query).path("total").asInt(-1)).isEqualTo(total);
    }

    @Test
    void haveTheFieldsOfTheContract() {
        JsonNode item = SeedServer.json("/conflicts?rule=R2").at("/items/0");
        assertThat(item).hasToString("""
                {"id":"R2.proc:chemosensitivity.66.drug:carboplatin","basis":"both","rule":"R2",\
                "topic":"resistance to therapy, sensitivity of tumour cells to chemotherapy, with carboplatin, in reference 66 of Xie 2023",\
                "sides":[{"label":"more sensitivity of tumour cells to chemotherapy","statements":["G100"],"associated":[],"inferred":[],\
                "papers":0},\
                {"label":"more resistance to therapy","statements":["G101"],"associated":["G101"],"inferred":[],"papers":0}],\
                "statements":["G100","G101"],"papers":0,"separated_by":[],"differs":null,\
                "note":"An effect that is only associated is read as more of it, and marked. \
                Nothing that is stated on every side tells the sides apart.",\
                "curated":["X1","X2"],"found_by":[],"dataset":null}""");
    }

    @Test
    void ofCuratorsHaveTheSameFields() {
        JsonNode item = SeedServer.json("/conflicts?basis=curated").at("/items/0");
        assertThat(item.path("id").asText()).isEqualTo("X6");
        assertThat(item.path("rule").isNull()).isTrue();
        assertThat(item.at("/sides/0")).hasToString(
                "{\"label\":\"immunotherapy better\",\"statements\":[\"G010\"],\"associated\":[],\"inferred\":[],\"papers\":1}");
        assertThat(item.path("dataset").asText()).isEqualTo("shipped");
        assertThat(item.path("found_by")).isEmpty();
    }

    @Test
    void nameTheValuesThatSeparate() {
        assertThat(SeedServer.json("/conflicts?rule=R3&statement=G105").at("/items/0/separated_by/0")).hasToString("""
                {"facet":"source","sides":[{"label":"raises anti-tumour immunity","values":["mesenchymal stem cell"]},\
                {"label":"lowers anti-tumour immunity","values":["tumour cell"]}]}""");
    }

    @ParameterizedTest
    @CsvSource({"R3.gene:PDCD1, 'G047,G105'", "R4.G033/2, G033", "X6, G010"})
    void oneIsAskedForByItsIdWithTheStatementsOfItsSides(String id, String some) {
        JsonNode one = SeedServer.json("/conflicts/" + id);
        SeedServer.json("/conflicts").path("items").forEach(listed -> {
            if (listed.path("id").asText().equals(id)) {
                listed.properties().forEach(it -> assertThat(one.path(it.getKey())).as(it.getKey()).isEqualTo(it.getValue()));
            }
        });
        assertThat(one.path("id").asText()).isEqualTo(id);
        assertThat(one.path("said")).extracting(it -> it.path("record").asText()).contains(some.split(","))
                .containsExactlyInAnyOrderElementsOf(one.path("statements").valueStream().map(JsonNode::asText).toList());
        assertThat(one.at("/said/0/title").asText()).isNotEmpty();
    }

    @Test
    void oneThatNobodyKnowsIsRefusedWithWhatIsNearlySo() {
        JsonNode refused = SeedServer.json("/conflicts/R3.gene:PDCD");
        assertThat(refused.path("code").asText()).isEqualTo("unknown-conflict");
        assertThat(refused.path("suggestions")).extracting(JsonNode::asText).contains("R3.gene:PDCD1");
    }

    @Test
    void comeAsTablesWithTheRecordsOfAllSides() {
        assertThat(SeedServer.get("/conflicts?rule=R2&format=tsv").body().lines()).first().isEqualTo(
                "id\tbasis\trule\ttopic\tsides\tstatements\tpapers\tseparated_by\tdiffers\tnote\tcurated\tfound_by\tdataset");
        assertThat(SeedServer.get("/conflicts?rule=R2&format=tsv").body()).contains("\tG100|G101\t0\t");
    }

    @Test
    void areNamedByTheirStatements() {
        assertThat(SeedServer.json("/statements/G100").path("conflicts")).hasToString(
                "[\"R1.proc:chemosensitivity.cell:msc\",\"R2.proc:chemosensitivity.66.drug:carboplatin\",\"X1\",\"X2\"]");
        assertThat(SeedServer.json("/statements/G001").path("conflicts")).isEmpty();
    }

    @Test
    void refuseARecordOrRuleThatIsNotThere() {
        assertThat(SeedServer.json("/conflicts?statement=G999").path("code").asText()).isEqualTo("unknown-statement");
        assertThat(SeedServer.json("/conflicts?rule=R99").path("code").asText()).isEqualTo("bad-value");
        assertThat(SeedServer.json("/conflicts?basis=guess").path("code").asText()).isEqualTo("bad-value");
    }
}
