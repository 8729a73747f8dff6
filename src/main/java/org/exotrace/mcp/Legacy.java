package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.exotrace.json.Json;

/** The era that begins with {@code initialize}. It keeps no session: a client that was never greeted is answered too. */
final class Legacy implements Era {

    /** The newest first. */
    static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18");

    private static final int FINE = 200;

    @Override
    public ObjectNode answer(String method, JsonNode params, Calls calls) {
        return switch (method) {
            case "initialize" -> initialized(params.path("protocolVersion").asText());
            case "ping" -> Json.API.createObjectNode();
            case "tools/list" -> calls.list();
            case "tools/call" -> calls.call(params);
            default -> throw new Refused(FINE, Refused.METHOD, "There is no method '%s'.".formatted(method));
        };
    }

    private static ObjectNode initialized(String wanted) {
        ObjectNode answer = Json.API.createObjectNode().put("protocolVersion", VERSIONS.contains(wanted) ? wanted : VERSIONS.get(0));
        answer.set("capabilities", Server.capabilities());
        answer.set("serverInfo", Server.info());
        return answer.put("instructions", Server.INSTRUCTIONS);
    }
}
