package org.exotrace.mcp;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** Answers messages of JSON-RPC, one by one: nothing is remembered from one to the next. Safe for use by many threads. */
public final class McpHandler {

    private static final ObjectReader READER = Json.API.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int FINE = 200;
    private static final int ACCEPTED = 202;
    private static final int BAD = 400;

    private final Tools tools = new Tools();

    /**
     * What is sent back.
     *
     * @param status of HTTP
     * @param body   null where there is nothing to say, as to a notification
     */
    public record Reply(int status, @Nullable JsonNode body) {}

    /**
     * @param headers of the message by name; null where there is none of that name
     * @param rest    what tools answer from, asked only where one is called
     * @param base    where the pages are, with a slash at the end
     */
    public Reply handle(byte[] message, Function<String, @Nullable String> headers, Supplier<Rest> rest, String base) {
        JsonNode request;
        try {
            request = READER.readTree(message);
        } catch (IOException e) {
            return refused(NullNode.instance, new Refused(BAD, Refused.PARSE, "It is not JSON."));
        }
        JsonNode id = request.get("id");
        boolean named = id != null && (id.isTextual() || id.isIntegralNumber());
        if (request.isObject() && !request.has("method") && (request.has("result") || request.has("error"))) {
            return new Reply(ACCEPTED, null);
        }
        if (!request.path("jsonrpc").asText().equals("2.0") || !request.path("method").isTextual() || id != null && !named) {
            return refused(named ? id : NullNode.instance, new Refused(BAD, Refused.REQUEST,
                    "A message is one object of JSON-RPC 2.0 with a method, and an id that is a text or a whole number."));
        }
        return id == null ? new Reply(ACCEPTED, null) : answer(id, request, headers, new Calling(rest, base));
    }

    private static Reply answer(JsonNode id, JsonNode request, Function<String, @Nullable String> headers, Era.Calls calls) {
        String method = request.path("method").asText();
        JsonNode params = request.path("params");
        Modern modern = new Modern(headers);
        try {
            if (!params.isObject() && !params.isMissingNode()) {
                throw new Refused(BAD, Refused.PARAMS, "'params' is an object.");
            }
            return new Reply(FINE, message(id).set("result", (modern.isMeant(method, params) ? modern : new Legacy()).answer(method, params, calls)));
        } catch (Refused e) {
            return refused(id, e);
        }
    }

    private static Reply refused(JsonNode id, Refused why) {
        return new Reply(why.status(), message(id).set("error", why.error()));
    }

    private static ObjectNode message(JsonNode id) {
        ObjectNode message = Json.API.createObjectNode().put("jsonrpc", "2.0");
        message.set("id", id);
        return message;
    }

    private final class Calling implements Era.Calls {

        private final Supplier<Rest> rest;
        private final String base;

        Calling(Supplier<Rest> rest, String base) {
            this.rest = rest;
            this.base = base;
        }

        @Override
        public ObjectNode list() {
            return tools.list();
        }

        @Override
        public ObjectNode call(JsonNode params) {
            JsonNode arguments = params.path("arguments");
            return tools.call(params.path("name").asText(), arguments instanceof MissingNode ? Json.API.createObjectNode() : arguments, rest, base);
        }
    }
}
