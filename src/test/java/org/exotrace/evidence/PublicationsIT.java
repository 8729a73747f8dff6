package org.exotrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.exotrace.support.SeedServer;
import org.junit.jupiter.api.Test;

class PublicationsIT {

    @Test
    void areSeventyFourNumbersWithTheirStatements() {
        JsonNode list = SeedServer.json("/publications");
        assertThat(list.path("total").asInt()).isEqualTo(74);
        assertThat(list.at("/items/30/number").asInt()).isEqualTo(31);
        assertThat(list.at("/items/30/statements")).hasToString("[\"G047\",\"G062\"]");
    }

    @Test
    void showWhatWasVerified() {
        JsonNode chen = SeedServer.json("/publications/31");
        assertThat(chen.path("status").asText()).isEqualTo("verified");
        assertThat(chen.path("doi").asText()).isEqualTo("10.1038/s41586-018-0392-8");
        assertThat(chen.path("candidate").isNull()).isTrue();
    }

    @Test
    void neverShowACandidateAsFact() {
        JsonNode candidate = SeedServer.json("/publications/43");
        assertThat(candidate.path("status").asText()).isEqualTo("candidate");
        assertThat(candidate.path("doi").isNull() && candidate.path("title").isNull()).isTrue();
        assertThat(candidate.at("/candidate/doi").asText()).isEqualTo("10.1016/j.cell.2019.02.016");
    }

    @Test
    void includeTheReviewItself() {
        JsonNode review = SeedServer.json("/publications/review");
        assertThat(review.path("number").asText()).isEqualTo("review");
        assertThat(review.path("doi").asText()).isEqualTo("10.3389/fimmu.2023.1296857");
        assertThat(review.path("statements")).hasSize(36);
    }

    @Test
    void ofAStatementAreThoseItRestsOn() {
        assertThat(SeedServer.json("/publications?statement=g047").at("/items").findValuesAsText("number")).containsExactly("31");
        for (JsonNode statement : SeedServer.json("/statements?limit=1000").path("items")) {
            String record = statement.path("record").asText();
            Set<String> cited = new TreeSet<>(SeedServer.json("/statements/" + record).path("evidence").findValuesAsText("publication"));
            assertThat(new TreeSet<>(SeedServer.json("/publications?statement=" + record).at("/items").findValuesAsText("number")))
                    .as(record).isEqualTo(cited);
        }
        assertThat(SeedServer.get("/publications?statement=G999").statusCode()).isEqualTo(404);
    }
}
