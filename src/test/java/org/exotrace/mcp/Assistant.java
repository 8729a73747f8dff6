package org.exotrace.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.exotrace.json.Json;
import org.exotrace.support.ShippedServer;
import org.exotrace.support.TestServer;

/** Asks the server of all that ships as a client of the older era does. Each answer has to fit what its tool promises. */
final class Assistant {

    static final String ADDRESS = ShippedServer.address();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> PROMISED = promised();
    private static final int MOST_BYTES = 32 * 1024;

    private Assistant() {}

    private static Map<String, Schema> promised() {
        Map<String, Schema> promised = new HashMap<>();
        tools().forEach(it -> promised.put(it.path("name").asText(), SCHEMAS.getSchema(it.path("outputSchema"))));
        return promised;
    }

    static JsonNode tools() {
        return TestServer.parse(post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}").body()).at("/result/tools");
    }

    /** @param headers names and values in turn */
    static HttpResponse<String> post(String body, String... headers) {
        return post(ADDRESS, body, headers);
    }

    static HttpResponse<String> post(String address, String body, String[] headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "mcp"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return TestServer.send(request.build());
    }

    /** The answer of a tool, in a message of no more than 32 kB that holds it twice. */
    static JsonNode ask(String tool, String arguments) {
        HttpResponse<String> answer = call(tool, arguments);
        JsonNode result = TestServer.parse(answer.body()).path("result");
        JsonNode found = result.path("structuredContent");
        assertThat(result.path("isError").asBoolean()).as("%s %s: %s", tool, arguments, result).isFalse();
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).as(arguments).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(PROMISED.get(tool).validate(found).stream().map(Error::toString)).as("%s %s", tool, arguments).isEmpty();
        assertThat(TestServer.parse(result.at("/content/0/text").asText())).isEqualTo(found);
        return found;
    }

    /** Why a tool does not answer. */
    static JsonNode refused(String tool, String arguments) {
        JsonNode result = TestServer.parse(call(tool, arguments).body()).path("result");
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
        return TestServer.parse(result.at("/content/0/text").asText());
    }

    private static HttpResponse<String> call(String tool, String arguments) {
        ObjectNode call = Json.API.createObjectNode().put("jsonrpc", "2.0").put("id", 1).put("method", "tools/call");
        call.putObject("params").put("name", tool).set("arguments", TestServer.parse(arguments));
        return post(call.toString());
    }

}
