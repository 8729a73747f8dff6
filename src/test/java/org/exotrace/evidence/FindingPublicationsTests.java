package org.exotrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.exotrace.support.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publication by each of its names, in the address and as a filter. */
class FindingPublicationsTests {

    @ParameterizedTest
    @ValueSource(strings = {"chen2018", "Chen2018", "10.1038/s41586-018-0392-8", "10.1038%2Fs41586-018-0392-8", "10.1038/S41586-018-0392-8",
        "doi:10.1038/s41586-018-0392-8", "https://doi.org/10.1038/s41586-018-0392-8", "PMID:30089911", "pmid:30089911", "30089911",
        "https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F30089911%2F", "PMC6095740", "PMCID:PMC6095740",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6095740", "xie2023:31", "31"})
    void isFoundByEachOfItsNames(String name) {
        JsonNode chen = ShippedServer.json("/publications/" + name);
        assertThat(chen.path("id").asText()).isEqualTo("chen2018");
        assertThat(chen.path("label").asText()).isEqualTo("Chen 2018");
        assertThat(chen.path("statements")).hasToString("[\"E001\",\"E002\",\"G047\",\"G062\"]");
        assertThat(chen.path("candidate_statements")).isEmpty();
        assertThat(chen.path("documents_citing")).hasSize(1);
        assertThat(chen.at("/documents_citing/0/document/id").asText()).isEqualTo("xie2023");
        assertThat(chen.at("/documents_citing/0/printed").asInt()).isEqualTo(31);
        assertThat(chen.at("/documents_citing/0/status").asText()).isEqualTo("verified");
        assertThat(chen.at("/document/id").asText()).isEqualTo("chen2018");
        JsonNode document = ShippedServer.json("/documents/" + name);
        assertThat(document.path("id").asText()).isEqualTo("chen2018");
        assertThat(document.path("statements")).hasToString("[\"E001\",\"E002\"]");
        assertThat(document.at("/cited_by/0/document/id").asText()).isEqualTo("xie2023");
    }

    @Test
    void standsOnce() {
        assertThat(ShippedServer.json("/publications?limit=1000").path("items").findValuesAsText("doi"))
                .filteredOn("10.1038/s41586-018-0392-8"::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chen2018", "10.1038/s41586-018-0392-8", "10.1038%2Fs41586-018-0392-8", "PMID:30089911", "PMC6095740", "31", "xie2023:31"})
    void findsTheStatementsThatRestOnIt(String name) {
        assertThat(ShippedServer.json("/statements?reference=" + name).path("items").findValuesAsText("record"))
                .containsExactly("E001", "E002", "G047", "G062");
    }

    @Test
    void theReviewIsFoundByItsOldAddress() {
        JsonNode review = ShippedServer.json("/publications/review");
        assertThat(review.path("id").asText()).isEqualTo("xie2023");
        assertThat(review.path("kind").asText()).isEqualTo("review");
        assertThat(review.path("statements")).hasSize(36);
    }

    @Test
    void aNumberWhoseMeaningIsOpenSaysSo() {
        JsonNode open = ShippedServer.json("/publications/1");
        assertThat(open.path("code").asText()).isEqualTo("unknown-publication");
        assertThat(open.path("detail").asText()).isEqualTo("Xie 2023 prints 1, and it is not known which publication that is.");
        assertThat(ShippedServer.json("/statements?reference=1").path("total").asInt()).isPositive();
    }

    @Test
    void aCandidateIsNoFact() {
        JsonNode candidate = ShippedServer.json("/publications/xie2023:42");
        assertThat(candidate.at("/documents_citing/0/status").asText()).isEqualTo("candidate");
        assertThat(candidate.path("statements")).isEmpty();
        assertThat(candidate.path("candidate_statements")).isNotEmpty();
        assertThat(candidate.path("document").isNull()).isTrue();
        assertThat(ShippedServer.get("/documents/shimada2021").statusCode()).isEqualTo(404);
    }

    @Test
    void documentsSayWhatWasReadAndWhatCameOfIt() {
        JsonNode all = ShippedServer.json("/documents?limit=1000");
        assertThat(all.path("total").asInt()).isEqualTo(95);
        assertThat(all.path("items")).allSatisfy(it -> assertThat(it.at("/read/depth").asText()).isIn("full_text", "part", "abstract", "digest"))
                .allSatisfy(it -> assertThat(it.path("statements")).isNotEmpty());
        JsonNode review = ShippedServer.json("/documents/xie2023");
        assertThat(review.at("/text/lines").asInt()).isEqualTo(368);
        assertThat(review.path("statements")).hasSize(120);
        assertThat(review.path("statements").get(0).asText()).isEqualTo("G001");
        assertThat(review.path("cites")).hasSize(74);
        assertThat(review.path("coverage")).isNotEmpty();
        assertThat(review.at("/sections/3").asText()).isNotBlank();
    }

    @Test
    void ofAStatementAreThoseItRestsOn() {
        assertThat(ids(ShippedServer.json("/publications?statement=g047").path("items"), "id")).containsExactly("chen2018");
        for (JsonNode statement : ShippedServer.json("/statements?limit=1000").path("items")) {
            String record = statement.path("record").asText();
            assertThat(ids(ShippedServer.json("/publications?statement=" + record).path("items"), "id")).as(record)
                    .isEqualTo(ids(ShippedServer.json("/statements/" + record).path("evidence"), "publication"))
                    .isEqualTo(ids(statement.path("publications"), "id"));
        }
        assertThat(ShippedServer.get("/publications?statement=G999").statusCode()).isEqualTo(404);
    }

    private static Set<String> ids(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(it -> it.path(field)).filter(it -> !it.isNull())
                .map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }
}
