package org.exotrace.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.exotrace.support.SeedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesIT {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                           221
            type=cell line,               1
            type=miRNA&type=miRNA class,  6
            role=receptor,                3
            role=acted_on&role=Acted on,  13
            role=mention,                 16
            q=pd-l1,                      3
            type=process&role=effect,     65
            """)
    void areListedByTypeRoleAndName(String query, int total) {
        assertThat(SeedServer.json("/entities?" + query.replace(" ", "%20")).path("total").asInt()).isEqualTo(total);
    }

    @Test
    void tellTheirRolesWithTheNumberOfStatements() {
        JsonNode item = SeedServer.json("/entities?q=PD-L1&type=protein").at("/items/0");
        assertThat(item).hasToString("{\"id\":\"gene:CD274\",\"label\":\"PD-L1\",\"type\":\"protein\",\"curie\":\"HGNC:17635\","
                + "\"match\":\"exact\",\"roles\":{\"cargo\":8,\"acted_on\":3,\"mediator\":1},\"statements\":11}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gene:CD274", "PD-L1", "b7-h1", "CD274", "HGNC:17635", "UniProtKB:Q9NZQ7", "pdl1"})
    void areFoundByAnyOfTheirNames(String name) {
        JsonNode entity = SeedServer.json("/entities/" + name);
        assertThat(entity.path("id").asText()).isEqualTo("gene:CD274");
        assertThat(entity.path("symbol").asText()).isEqualTo("CD274");
        assertThat(entity.path("printed_forms").toString()).contains("PD-LI");
        assertThat(entity.at("/statements/cargo").asInt()).isEqualTo(8);
    }

    @Test
    void nameWhatLiesAboveAndBelowAndTheOpposite() {
        JsonNode cell = SeedServer.json("/entities/cell:t-cell");
        assertThat(cell.path("parents").findValuesAsText("id")).containsExactly("cell:lymphocyte");
        assertThat(cell.path("children").findValuesAsText("id")).contains("cell:cd8-t", "cell:treg");
        JsonNode process = SeedServer.json("/entities/immunosuppression");
        assertThat(process.path("opposite_of").findValuesAsText("id")).containsExactly("proc:immune-function");
        assertThat(process.path("immunity").asInt()).isEqualTo(-1);
        assertThat(SeedServer.json("/entities/mrna:CXCL8").at("/transcript_of/id").asText()).isEqualTo("gene:CXCL8");
    }

    @Test
    void aTermOfManyBearersNamesTheOthers() {
        JsonNode entity = SeedServer.json("/entities/GO:0070062");
        assertThat(entity.path("id").asText()).isEqualTo("ves:exosome");
        assertThat(entity.path("also")).hasSize(10);
    }

    @Test
    void listTheirStatementsByRole() {
        List<String> targets = SeedServer.json("/entities/CD8+%20T%20cell/statements?role=target").findValuesAsText("record");
        assertThat(targets).containsExactly("G017", "G047", "G068", "G071", "G072");
        JsonNode treg = SeedServer.json("/entities/cell:treg/statements");
        assertThat(treg.path("items").findValuesAsText("record")).containsExactly("G030", "G036", "G119");
        assertThat(treg.at("/items/0/roles")).hasToString("[\"target\"]");
        assertThat(treg.at("/items/1/roles")).hasToString("[\"source\"]");
    }

    @Test
    @Tag("database")
    void showWhatStandsOneRelationshipAway() {
        JsonNode neighbours = TestServer.json("/entities/gene:CD274/neighbours");
        assertThat(neighbours.path("items").toString()).contains(
                "{\"relation\":\"activates\",\"direction\":\"out\",\"entity\":{\"id\":\"gene:PDCD1\",\"label\":\"PD-1\",\"type\":\"protein\"},\"statements\":[\"G018\",\"G047\",\"G048\"]}",
                "{\"relation\":\"marks\",\"direction\":\"out\",\"entity\":{\"id\":\"proc:disease-stage\"");
        assertThat(TestServer.json("/entities/ves:tde/neighbours").path("items").toString())
                .contains("\"relation\":\"releases\",\"direction\":\"in\",\"entity\":{\"id\":\"cell:tumour-cell\"");
    }
}
