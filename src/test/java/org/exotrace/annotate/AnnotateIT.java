package org.exotrace.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exotrace.support.ShippedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists over HTTP, answered from all shipped statements. */
class AnnotateIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                             | 400 | bad-body  | It is not JSON
            []                                            | 400 | bad-body  | It is no JSON object
            {"items":"CD274"}                             | 400 | bad-body  | 'items' is a list
            {"items":[{"name":"CD274","log2fc":NaN}]}     | 400 | bad-body  | It is not JSON
            {"items":["A2M",{"name":"MET","log2fc":"NaN"}]} | 400 | bad-body | Item 2 has a 'log2fc' that is no finite number
            {"items":[{"name":"CD274","log2fc":1e999}]}   | 400 | bad-body  | Item 1 has a 'log2fc' that is no finite number
            {"items":[{"name":"CD274","log2FC":1}]}       | 400 | bad-body  | Item 1 has 'log2FC'; it takes
            {"items":[{"log2fc":1}]}                      | 400 | bad-body  | Item 1 has no 'name'
            {"items":[],"max_ms":0}                       | 400 | bad-body  | whole number from 1 to 30000
            {"items":[],"context":{"disease":"florbl"}}   | 404 | unknown-entity | Nothing is called 'florbl'
            {"items":[],"context":{"organ":"liver"}}      | 400 | bad-body  | 'context' has 'organ'
            """)
    void aBodyThatCannotBeAnsweredIsAProblemThatSaysWhatToDo(String body, int status, String code, String detail) {
        HttpResponse<String> answer = ShippedServer.post("/annotate", body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TestServer.parse(answer.body()).path("code").asText()).isEqualTo(code);
        assertThat(TestServer.parse(answer.body()).path("detail").asText()).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/annotate", "/entities/resolve"})
    void moreThanTenThousandNamesOrFourMegabytesAreTooLarge(String resource) {
        assertThat(problem(resource, items(Collections.nCopies(10_001, "A2M")))).isEqualTo("too-large: The list has 10001 items; at most 10000 are answered at once.");
        assertThat(problem(resource, items(List.of("x".repeat(5_000_000))))).startsWith("too-large: At most 4,000,000 bytes are read.");
        HttpResponse<String> most = ShippedServer.post(resource, items(Collections.nCopies(10_000, "x".repeat(390))));
        assertThat(most.statusCode()).as(most.body().substring(0, 100)).isEqualTo(200);
    }

    @Test
    void otherResourcesReadAMegabyteAsBefore() {
        assertThat(problem("/paths/batch", "{\"pairs\":[],\"options\":{\"q\":\"%s\"}}".formatted("x".repeat(1_100_000)))).startsWith("too-large: At most 1,000,000 bytes");
    }

    @Test
    void whatNodesAreToBeCalledByIsReadBeforeTheList() {
        assertThat(problem("/annotate?format=kgx&ids=florbl", items(List.of("A2M")))).startsWith("bad-value");
        assertThat(problem("/annotate?format=sif&ids=terms", items(List.of("A2M")))).startsWith("bad-value");
    }

    @Test
    void orderAndDuplicatesAreKeptAndCoverageAddsUp() {
        JsonNode found = json("""
                {"items": ["A2M", {"name": "ARG1", "log2fc": 2}, "florbl", {"name": "ARG1", "log2fc": -1}, "ARG1"], "assembled": false}""");
        assertThat(found.path("coverage").toString())
                .isEqualTo("{\"cargo\":3,\"elsewhere\":0,\"detected\":0,\"resolved_only\":1,\"ambiguous\":0,\"unresolved\":1,\"total\":5}");
        assertThat(found.path("items").findValuesAsText("n")).containsExactly("1", "2", "3", "4", "5");
        assertThat(found.path("items").findValuesAsText("given")).containsExactly("A2M", "ARG1", "florbl", "ARG1", "ARG1");
    }

    @Test
    void aGainPushesAsTheChainSaysALossTheOtherWayAndWithoutAChangeItIsListed() {
        JsonNode effect = effect(json("""
                {"items": [{"name": "ARG1", "log2fc": 2}, {"name": "ARG1", "log2fc": -1}, "ARG1"], "assembled": false}"""), "proc:tcell-proliferation");
        assertThat(effect.path("pushed_down").toString()).isEqualTo("[1]");
        assertThat(effect.path("pushed_up").toString()).isEqualTo("[2]");
        assertThat(effect.path("listed").toString()).isEqualTo("[3]");
        assertThat(effect.path("verdict").asText()).isEqualTo("conflicting");
        assertThat(effect.path("cancels").asBoolean()).isTrue();
    }

    @Test
    void whatSomebodySettledIsLookedUpAndTheNameOfTheListStays() {
        JsonNode settled = json("{\"items\": [{\"name\": \"my PD-L1\", \"as\": \"gene:CD274\"}], \"assembled\": false}").at("/items/0");
        assertThat(settled.path("given").asText()).isEqualTo("my PD-L1");
        assertThat(settled.at("/entity/id").asText()).isEqualTo("gene:CD274");
    }

    @Test
    void oneSideAloneIsTheVerdict() {
        JsonNode effect = effect(json("{\"items\": [{\"name\": \"ARG1\", \"log2fc\": 2}]}"), "proc:tcell-proliferation");
        assertThat(effect.path("verdict").asText()).isEqualTo("decreases");
        assertThat(effect.path("cancels").asBoolean()).isFalse();
    }

    @Test
    void aChainLeadsToItsStatementItsPapersAndItsClaims() {
        JsonNode chain = json("{\"items\": [\"ARG1\"], \"assembled\": false}").at("/items/0/chains/0");
        assertThat(chain.path("statement").asText()).isEqualTo("E018");
        assertThat(chain.path("papers").asInt()).isEqualTo(1);
        assertThat(chain.path("claims")).isNotEmpty().allSatisfy(
                it -> assertThat(ShippedServer.get("/claims/" + ShippedServer.encode(it.asText())).statusCode()).isEqualTo(200));
    }

    @Test
    void hypothesesStandApartAndSayThatNobodyObservedThem() {
        JsonNode items = json("{\"items\": [\"CD274\", \"TGFB1\", \"miR-21\"]}").path("items");
        assertThat(items.findValues("best")).isNotEmpty().allSatisfy(it -> {
            assertThat(it.path("joints")).isNotEmpty();
            assertThat(it.at("/joints/0/observed_together").asBoolean()).isFalse();
        });
    }

    @Test
    void theContextLeavesOutStatementsAndCountsThoseThatStateNothing() {
        JsonNode found = json("{\"items\": [\"CD274\"], \"context\": {\"disease\": \"melanoma\"}, \"assembled\": false}");
        assertThat(found.at("/items/0/chains").findValuesAsText("statement")).contains("E001").doesNotContain("E007");
        assertThat(found.path("kept_unstated").asInt()).isPositive();
        assertThat(json("{\"items\": [\"CD274\"], \"context\": {\"target\": \"monocyte\"}, \"assembled\": false}").at("/items/0/chains")
                .findValuesAsText("statement")).containsOnly("E006");
    }

    @Test
    void tablesHaveARowAChainAndARowForEachThingWithoutOne() {
        String body = "{\"items\": [{\"name\": \"ARG1\", \"log2fc\": 2}, \"A2M\"]}";
        List<String> lines = ShippedServer.post("/annotate?format=tsv", body).body().lines().toList();
        assertThat(lines.get(0)).startsWith("n\tgiven\tlog2fc\toutcome\tentity\tentity_id\tstatement\teffect\teffect_id\tsign\tpush\ttarget\tpapers\tclaims");
        assertThat(lines.subList(1, lines.size())).anySatisfy(it -> assertThat(it).startsWith("1\tARG1\t2.0\tcargo\targinase-1\tgene:ARG1\tE018\t"))
                .last().isEqualTo("2\tA2M\t\tresolved_only" + "\t".repeat(10) + "\ttrue\t");
        assertThat(ShippedServer.post("/annotate?format=csv", body).body().lines()).hasSameSizeAs(lines);
        assertThat(TestServer.parse(ShippedServer.post("/annotate?format=ndjson", body).body().lines().findFirst().orElseThrow()).path("statement").asText())
                .isEqualTo("E018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "cx2", "kgx", "sif", "bibtex"})
    void theStatementsThatSaySomethingAreAFile(String format) {
        HttpResponse<String> file = ShippedServer.post("/annotate?format=" + format, "{\"items\": [\"ARG1\", \"CD47\"]}");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment");
        assertThat(problem("/annotate?format=" + format, "{\"items\": [\"A2M\"]}")).startsWith("contradictory-filters: No statement says what a thing");
    }

    @Test
    void aFormatThatThereIsNotIsRefused() {
        assertThat(problem("/annotate?format=xlsx", "{\"items\": []}")).startsWith("no-such-format");
    }

    @Test
    void unknownMembersOfARepeatedFilterStandBesideTheAnswer() {
        JsonNode some = ShippedServer.json("/statements?cargo=A2M&cargo=CD47&cargo=fibronektin&limit=1");
        JsonNode alone = ShippedServer.json("/statements?cargo=CD47&limit=1");
        assertThat(some.path("total")).isEqualTo(alone.path("total"));
        assertThat(some.path("unknown").toString()).isEqualTo("[{\"given\":\"A2M\",\"near\":[]},{\"given\":\"fibronektin\",\"near\":[\"fibronectin\"]}]");
        assertThat(alone.has("unknown")).isFalse();
        assertThat(ShippedServer.get("/statements?cargo=A2M&cargo=CD47&format=tsv").headers().firstValue("X-Unknown-Names")).contains("A2M");
        assertThat(ShippedServer.json("/aggregate?by=cargo&cargo=A2M&cargo=CD47").path("unknown")).hasSize(1);
    }

    @Test
    void whereNothingHasAnyOfTheNamesOfAFilterItIsNotFound() {
        assertThat(ShippedServer.get("/statements?cargo=A2M").statusCode()).isEqualTo(404);
        assertThat(ShippedServer.get("/statements?cargo=A2M&cargo=ALB").statusCode()).isEqualTo(404);
    }

    private static JsonNode effect(JsonNode found, String id) {
        List<JsonNode> effects = new ArrayList<>();
        found.path("effects").forEach(effects::add);
        return effects.stream().filter(it -> it.at("/effect/id").asText().equals(id)).findFirst().orElseThrow();
    }

    private static String items(List<String> names) {
        return "{\"items\":[\"" + String.join("\",\"", names) + "\"]}";
    }

    private static JsonNode json(String body) {
        return TestServer.parse(ShippedServer.post("/annotate", body).body());
    }

    private static String problem(String resource, String body) {
        JsonNode problem = TestServer.parse(ShippedServer.post(resource, body).body());
        return problem.path("code").asText() + ": " + problem.path("detail").asText();
    }
}
