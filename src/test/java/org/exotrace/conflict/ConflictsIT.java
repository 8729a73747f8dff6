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
            '',                     9
            rule=R3,                2
            rule=r1&rule=R2,        2
            statement=g100,         2
            statement=G001,         0
            rule=R6&statement=G047, 1
            """)
    void areFilteredByRuleAndStatement(String query, int total) {
        assertThat(SeedServer.json("/conflicts?" + query).path("total").asInt(-1)).isEqualTo(total);
    }

    @Test
    void haveTheFieldsOfTheContract() {
        JsonNode item = SeedServer.json("/conflicts?rule=R2").at("/items/0");
        assertThat(item).hasToString("""
                {"id":"R2.proc:chemosensitivity.66.drug:carboplatin","rule":"R2",\
                "topic":"resistance to therapy, sensitivity of tumour cells to chemotherapy, with carboplatin, in reference 66",\
                "sides":[{"label":"more sensitivity of tumour cells to chemotherapy","statements":["G100"],"associated":[],"inferred":[]},\
                {"label":"more resistance to therapy","statements":["G101"],"associated":["G101"],"inferred":[]}],\
                "statements":["G100","G101"],"separated_by":[],\
                "note":"An effect that is only associated is read as more of it, and marked. \
                Nothing that is stated on every side tells the sides apart."}""");
    }

    @Test
    void nameTheValuesThatSeparate() {
        assertThat(SeedServer.json("/conflicts?rule=R3&statement=G105").at("/items/0/separated_by/0")).hasToString("""
                {"facet":"source","sides":[{"label":"raises anti-tumour immunity","values":["mesenchymal stem cell"]},\
                {"label":"lowers anti-tumour immunity","values":["tumour cell"]}]}""");
    }

    @Test
    void comeAsTablesWithTheRecordsOfAllSides() {
        assertThat(SeedServer.get("/conflicts?rule=R2&format=tsv").body().lines()).first().isEqualTo(
                "id\trule\ttopic\tsides\tstatements\tseparated_by\tnote");
        assertThat(SeedServer.get("/conflicts?rule=R2&format=tsv").body()).contains("\tG100|G101\t");
    }

    @Test
    void areNamedByTheirStatements() {
        assertThat(SeedServer.json("/statements/G100").path("conflicts")).hasToString(
                "[\"R1.proc:chemosensitivity.cell:msc\",\"R2.proc:chemosensitivity.66.drug:carboplatin\"]");
        assertThat(SeedServer.json("/statements/G001").path("conflicts")).isEmpty();
    }

    @Test
    void refuseARecordOrRuleThatIsNotThere() {
        assertThat(SeedServer.json("/conflicts?statement=G999").path("code").asText()).isEqualTo("unknown-statement");
        assertThat(SeedServer.json("/conflicts?rule=R9").path("code").asText()).isEqualTo("bad-value");
    }
}
