package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the API against the API: routes, parameters, examples, answers and problems. */
class OpenApiIT {

    private static final JsonNode DOCUMENT = TestServer.json("/openapi.json");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<JsonNode, Schema> COMPILED = new HashMap<>();

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> running = new TreeSet<>();
        TestServer.routes().forEach(it -> running.add(it.method() + " " + it.path()));
        assertThat(described().keySet()).isEqualTo(running);
    }

    @Test
    void describesTheParametersOfEveryRouteAndNoOther() {
        for (Api.Route route : TestServer.routes()) {
            Set<String> inQuery = new TreeSet<>();
            Set<String> inPath = new TreeSet<>();
            for (JsonNode parameter : described().get(route.method() + " " + route.path()).path("parameters")) {
                JsonNode it = followed(parameter);
                (it.path("in").asText().equals("path") ? inPath : inQuery).add(it.path("name").asText());
            }
            assertThat(inQuery).as(route.path()).isEqualTo(new TreeSet<>(route.parameters()));
            assertThat(inPath).as(route.path()).containsExactlyInAnyOrderElementsOf(
                    Stream.of(route.path().split("/")).filter(it -> it.startsWith("{")).map(it -> it.replaceAll("[{}]", "")).toList());
        }
    }

    @Test
    void everyOperationHasItsOwnIdAndEveryReferenceIsThere() {
        assertThat(DOCUMENT.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(described().values()).extracting(it -> it.path("operationId").asText()).doesNotHaveDuplicates().doesNotContain("");
        assertThat(DOCUMENT.findValuesAsText("$ref")).allSatisfy(it -> assertThat(DOCUMENT.at(it.substring(1)).isMissingNode()).as(it).isFalse());
        assertThat(DOCUMENT.at("/components/schemas").properties()).extracting(Map.Entry::getKey).allSatisfy(
                it -> assertThat(DOCUMENT.findValuesAsText("$ref")).contains("#/components/schemas/" + it));
    }

    static Stream<Arguments> examples() {
        List<Arguments> all = new ArrayList<>();
        collect("", DOCUMENT, all);
        return all.stream();
    }

    /** A media type with a schema, and each example beside it. */
    private static void collect(String place, JsonNode node, List<Arguments> all) {
        if (node.has("schema") && node.has("example") && !node.has("name")) {
            all.add(Arguments.of(place, node.path("example")));
        }
        if (node.has("schema") && node.path("examples").isObject()) {
            node.path("examples").properties().forEach(it -> all.add(Arguments.of(place, it.getValue().path("value"))));
        }
        node.properties().forEach(it -> collect(place + "/" + it.getKey().replace("~", "~0").replace("/", "~1"), it.getValue(), all));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesFitTheirSchemas(String place, JsonNode example) {
        fits(place + "/schema", example);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /health                         | /health
            /statements                     | /statements?limit=1000
            /statements/{id}                | /statements/G047
            /statements/{id}                | /statements/G064
            /statements/{id}/evidence       | /statements/G033/evidence
            /statements/{id}/evidence       | /statements/G095/evidence
            /citation                       | /citation
            /citation                       | /citation?statement=G047
            /entities                       | /entities
            /entities/{id}                  | /entities/PD-L1
            /entities/{id}/statements       | /entities/PD-L1/statements
            /entities/{id}/neighbours       | /entities/ves:tde/neighbours
            /search                         | /search?q=t
            /publications                   | /publications
            /publications                   | /publications?statement=G047
            /publications/{number}          | /publications/31
            /publications/{number}          | /publications/review
            /conflicts                      | /conflicts
            /compare                        | /compare?a=G047&b=G105
            /compare                        | /compare?by=disease&a=breast%20cancer&b=melanoma
            /paths                          | /paths?from=tumour%20cell-derived%20exosome&to=CD8%2B%20T%20cell
            /paths                          | /paths?from=PD-L1&to=tumour%20immune%20escape&detail=ids
            /paths                          | /paths?from=PD-L1&to=tumour%20immune%20escape&mode=documented&max_visits=1
            /paths                          | /paths?from=carboplatin&to=PD-L1
            /what-if                        | /what-if?block=PD-L1
            /what-if                        | /what-if?block=G047/1
            /what-if                        | /what-if?apply=GW4869
            /interventions                  | /interventions?effect=T-cell%20anti-tumour%20response&direction=decrease
            /queries                        | /queries
            /queries/{name}                 | /queries/hubs
            /queries/{name}                 | /queries/within_one_statement?symbol=CD274
            """)
    void answersFitTheirSchemas(String route, String resource) {
        HttpResponse<String> answer = TestServer.get(resource);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        fitsAnswer("get", route, 200, answer);
    }

    @Test
    void everyStatementEntityAndPublicationFitsItsSchema() {
        TestServer.json("/statements?limit=1000").path("items").forEach(
                it -> fitsAnswer("get", "/statements/{id}", 200, TestServer.get("/statements/" + it.path("id").asText())));
        TestServer.json("/entities").path("items").forEach(
                it -> fitsAnswer("get", "/entities/{id}", 200, TestServer.get("/entities/" + it.path("id").asText().replace("+", "%2B").replace(" ", "%20"))));
        TestServer.json("/publications").path("items").forEach(
                it -> fitsAnswer("get", "/publications/{number}", 200, TestServer.get("/publications/" + it.path("number").asText())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /paths/batch | {"pairs":[{"from":"PD-L1","to":"PD-1"},{"from":"PD-L1","to":"florbl"},{"from":"x"}]} | 200
            /paths/batch | {"pairs":1} | 400
            /cypher      | {"query":"MATCH p = (:Vesicle)-[:CARRIES]->() RETURN p, 1.5 AS x, [null] AS y LIMIT 3"} | 200
            /cypher      | {"query":"CREATE (n)"} | 400
            /cypher      | []          | 400
            """)
    void answersToBodiesFitTheirSchemas(String route, String body, int status) {
        HttpResponse<String> answer = TestServer.post(route, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        fitsAnswer("post", route, status, answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /statements              | /statements?sourc=x                 | 400
            /statements              | /statements?source=florbl           | 404
            /statements              | /statements?format=xml              | 406
            /statements/{id}         | /statements/G999                    | 404
            /statements/{id}         | /statements/G047?format=csv         | 406
            /entities/{id}           | /entities/florbl                    | 404
            /publications            | /publications?statement=G999        | 404
            /publications/{number}   | /publications/75                    | 404
            /paths                   | /paths?from=PD-L1                   | 400
            /paths                   | /paths?from=PD-L1&to=PD-L1          | 400
            /what-if                 | /what-if                            | 400
            /queries/{name}          | /queries/none                       | 404
            """)
    void problemsFitTheirSchemas(String route, String resource, int status) {
        HttpResponse<String> answer = TestServer.get(resource);
        assertThat(answer.statusCode()).isEqualTo(status);
        fitsAnswer("get", route, status, answer);
    }

    private static void fitsAnswer(String method, String route, int status, HttpResponse<String> answer) {
        JsonNode response = followed(described().get(method + " " + route).path("responses").path(String.valueOf(status)));
        assertThat(response.isMissingNode()).as("%s answers %d", route, status).isFalse();
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s as %s", route, type).isFalse();
        assertThat(errors(schema, TestServer.parse(answer.body()))).as(route).isEmpty();
    }

    private static void fits(String place, JsonNode value) {
        assertThat(errors(DOCUMENT.at(place), value)).as(place).isEmpty();
    }

    /** A schema together with those that it names. */
    private static List<String> errors(JsonNode schema, JsonNode value) {
        return COMPILED.computeIfAbsent(schema, it -> {
            ObjectNode whole = it.deepCopy();
            whole.set("components", DOCUMENT.path("components"));
            return SCHEMAS.getSchema(whole);
        }).validate(value).stream().map(Error::toString).limit(5).toList();
    }

    private static JsonNode followed(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Map<String, JsonNode> described() {
        Map<String, JsonNode> operations = new TreeMap<>();
        DOCUMENT.path("paths").properties().forEach(path -> path.getValue().properties().forEach(
                it -> operations.put(it.getKey() + " " + path.getKey(), it.getValue())));
        return operations;
    }
}
