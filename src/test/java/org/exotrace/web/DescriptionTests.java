package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.support.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the API for itself, and against all that ships. */
class DescriptionTests {

    @Test
    void everyOperationHasItsOwnIdAndEveryReferenceIsThere() {
        assertThat(Described.DOCUMENT.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(Described.operations().values()).extracting(it -> it.path("operationId").asText()).doesNotHaveDuplicates().doesNotContain("");
        assertThat(Described.DOCUMENT.findValuesAsText("$ref")).allSatisfy(it -> assertThat(Described.DOCUMENT.at(it.substring(1)).isMissingNode()).as(it).isFalse());
        assertThat(Described.DOCUMENT.at("/components/schemas").properties()).extracting(Map.Entry::getKey).allSatisfy(
                it -> assertThat(Described.DOCUMENT.findValuesAsText("$ref")).contains("#/components/schemas/" + it));
    }

    @Test
    void everyAnswerInJsonIsOfANamedSchemaAndNoSchemaIsPutTogetherOfOthers() {
        assertThat(Described.DOCUMENT.findValues("allOf")).isEmpty();
        assertThat(Described.DOCUMENT.findValues("unevaluatedProperties")).isEmpty();
        Described.operations().forEach((operation, it) -> assertThat(it.at("/responses/200/content/application~1json/schema").has("$ref"))
                .as(operation).isNotEqualTo(operation.equals("get /openapi.json") || operation.equals("get /export")));
    }

    static Stream<Arguments> examples() {
        List<Arguments> all = new ArrayList<>();
        collect("", Described.DOCUMENT, all);
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
        Described.fits(place + "/schema", example);
    }

    @Test
    void namesTheParametersOfEveryRoute() {
        for (Api.Route route : ShippedServer.routes()) {
            Set<String> named = new TreeSet<>();
            Described.operations().get(route.method() + " " + route.path()).path("parameters").forEach(it -> {
                JsonNode parameter = Described.followed(it);
                if (parameter.path("in").asText().equals("query")) {
                    named.add(parameter.path("name").asText());
                }
            });
            assertThat(named).as(route.path()).isEqualTo(new TreeSet<>(route.parameters()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /statements     | /statements/{id}     | id
            /entities       | /entities/{id}       | id
            /publications   | /publications/{id}   | id
            /documents      | /documents/{id}      | id
            /claims         | /claims/{id}         | id
            /conflicts      | /conflicts/{id}      | id
            """)
    void everythingThatShipsIsAsItSays(String list, String one, String id) {
        Described.fitsAnswer("get", list, 200, ShippedServer.get(list + "?limit=1000"));
        ShippedServer.json(list + "?limit=1000").path("items").forEach(it -> Described.fitsAnswer(
                "get", one, 200, ShippedServer.get(list + "/" + ShippedServer.encode(it.path(id).asText()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /themes        | /themes
            /claims        | /claims?species=human&sign=negative
            /statements    | /statements?species=human&unstated=drop
            /statements/{id}/evidence | /statements/E006/evidence
            /paths         | /paths?from=exosome&to=CD8%2B%20T%20cell&species=mouse
            /what-if       | /what-if?apply=GW4869&document_kind=article
            /interventions | /interventions?effect=tumour%20growth&document_kind=article
            /conflicts     | /conflicts?limit=1000&species=mouse
            /compare       | /compare?a=E001&b=G047
            /compare       | /compare?by=cargo&a=PD-L1&b=miR-155-5p&species=human
            """)
    void answersAreAsItSays(String route, String resource) {
        Described.fitsAnswer("get", route, 200, ShippedServer.get(resource));
    }
}
