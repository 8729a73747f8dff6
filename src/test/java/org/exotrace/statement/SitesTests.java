package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Entities;
import org.exotrace.json.Json;
import org.exotrace.model.Entity;
import org.exotrace.model.Site;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where molecules stand in their cells, as it ships and as it is answered. */
class SitesTests {

    private static final Catalogue SHIPPED = Seeds.Shipped.CATALOGUE;
    private static final ObjectMapper API = Json.API;

    @Test
    void areReadOffOneNamedSourceByTheAccessionOfTheVeryProtein() {
        List<Entity> placed = SHIPPED.dataSet().entities().stream().filter(it -> it.site() != null).toList();
        assertThat(placed).hasSize(20).extracting(Entity::id).contains("gene:PDCD1", "gene:ADORA2A", "gene:FAS", "gene:KLRK1",
                "gene:HAVCR2", "gene:CD47", "gene:MET");
        assertThat(placed).allSatisfy(it -> {
            Site site = Objects.requireNonNull(it.site());
            assertThat(site.where()).isEqualTo(Site.Where.MEMBRANE);
            assertThat(site.source().name()).isEqualTo("CellPhoneDB");
            assertThat(site.source().licence()).isEqualTo("MIT");
            assertThat(it.xrefs()).extracting(Entity.Xref::curie).contains(site.source().accession());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gene:TLR3", "gene:STING1", "gene:RIGI", "gene:PPARA", "gene:TNF", "cell:t-cell"})
    void whatNoSourceSaysIsNull(String entity) {
        assertThat(API.<JsonNode>valueToTree(new Entities(SHIPPED).one(entity)).get("site").isNull()).isTrue();
    }

    @Test
    void anEntityTellsItsSiteWithTheSource() {
        assertThat(API.<JsonNode>valueToTree(new Entities(SHIPPED).one("PD-1")).path("site")).hasToString(
                "{\"where\":\"membrane\",\"source\":{\"name\":\"CellPhoneDB\",\"accession\":\"UniProtKB:Q15116\",\"licence\":\"MIT\","
                        + "\"seen_in\":\"https://github.com/Teichlab/cellphonedb @dca1c26 cellphonedb/src/core/data/protein_input.csv\"}}");
    }

    @Test
    void everyPartAndLegOfAStatementNamesItBesideTheType() {
        JsonNode answer = API.valueToTree(new Statements(SHIPPED).whole("G047"));
        assertThat(part(answer, "r")).hasToString("{\"id\":\"gene:PDCD1\",\"label\":\"PD-1\",\"type\":\"protein\",\"site\":\"membrane\"}");
        assertThat(part(answer, "t1").has("site")).isFalse();
        assertThat(answer.at("/steps/0/object/site").asText()).isEqualTo("membrane");
    }

    private static JsonNode part(JsonNode answer, String p) {
        return StreamSupport.stream(answer.path("participants").spliterator(), false)
                .filter(it -> it.path("p").asText().equals(p)).findFirst().orElseThrow().path("entity");
    }
}
