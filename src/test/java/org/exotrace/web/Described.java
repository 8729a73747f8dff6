package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exotrace.support.ShippedServer;
import org.exotrace.support.TestServer;

/** The description of the API, and whether answers are as it says. */
public final class Described {

    static final JsonNode DOCUMENT = ShippedServer.json("/openapi.json");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<JsonNode, Schema> COMPILED = new HashMap<>();

    private Described() {}

    /** By method and path, as {@code get /statements}. */
    static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        DOCUMENT.path("paths").properties().forEach(path -> path.getValue().properties().forEach(
                it -> operations.put(it.getKey() + " " + path.getKey(), it.getValue())));
        return operations;
    }

    public static void fitsAnswer(String method, String route, int status, HttpResponse<String> answer) {
        JsonNode response = followed(operations().get(method + " " + route).path("responses").path(String.valueOf(status)));
        assertThat(response.isMissingNode()).as("%s answers %d", route, status).isFalse();
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s as %s", route, type).isFalse();
        assertThat(errors(schema, TestServer.parse(answer.body()))).as(route).isEmpty();
    }

    static void fits(String place, JsonNode value) {
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

    /** What a reference stands for. */
    static JsonNode followed(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }
}
