package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** The era without sessions: each request says its version, in its body and again in headers, which have to agree. */
final class Modern implements Era {

    static final String VERSION = "2026-07-28";
    static final String VERSION_HEADER = "MCP-Protocol-Version";
    static final String METHOD_HEADER = "Mcp-Method";
    static final String NAME_HEADER = "Mcp-Name";

    private static final String META = "io.modelcontextprotocol/";
    private static final Pattern ENCODED = Pattern.compile("=\\?base64\\?(.*)\\?=");
    private static final int BAD = 400;
    private static final int UNKNOWN = 404;
    private static final long AN_HOUR = 3_600_000;

    private final Function<String, @Nullable String> headers;

    /** @param headers by name; null where there is none of that name */
    Modern(Function<String, @Nullable String> headers) {
        this.headers = headers;
    }

    /** Whether a request is of this era, by what it says in either place. */
    boolean isMeant(String method, JsonNode params) {
        String header = headers.apply(VERSION_HEADER);
        return params.path("_meta").has(META + "protocolVersion") || method.equals("server/discover") || header != null && !Legacy.VERSIONS.contains(header);
    }

    static @Nullable String version(JsonNode params) {
        return params.path("_meta").path(META + "protocolVersion").textValue();
    }

    @Override
    public ObjectNode answer(String method, JsonNode params, Calls calls) {
        check(method, params);
        ObjectNode answer = switch (method) {
            case "server/discover" -> kept(discovered());
            case "tools/list" -> kept(calls.list());
            case "tools/call" -> calls.call(params);
            default -> throw new Refused(UNKNOWN, Refused.METHOD, "There is no method '%s'.".formatted(method));
        };
        return answer.put("resultType", "complete");
    }

    private void check(String method, JsonNode params) {
        String header = headers.apply(VERSION_HEADER);
        if (header == null) {
            throw new Refused(BAD, Refused.HEADER, "The header %s is missing.".formatted(VERSION_HEADER));
        }
        String version = version(params);
        if (version == null || !params.path("_meta").path(META + "clientCapabilities").isObject()) {
            throw new Refused(BAD, Refused.PARAMS, "params._meta has to hold %1$sprotocolVersion and %1$sclientCapabilities.".formatted(META));
        }
        same(VERSION_HEADER, header, version);
        if (!version.equals(VERSION)) {
            ObjectNode data = Json.API.createObjectNode().put("requested", version);
            data.putArray("supported").add(VERSION);
            throw new Refused(BAD, Refused.VERSION, "That version is not spoken here.", data);
        }
        same(METHOD_HEADER, headers.apply(METHOD_HEADER), method);
        if (method.equals("tools/call")) {
            same(NAME_HEADER, decoded(headers.apply(NAME_HEADER)), params.path("name").asText());
        }
    }

    private static void same(String name, @Nullable String header, String body) {
        if (!Objects.equals(header == null ? null : header.strip(), body)) {
            throw new Refused(BAD, Refused.HEADER, "The header %s does not say what the body says.".formatted(name));
        }
    }

    private static @Nullable String decoded(@Nullable String header) {
        Matcher encoded = ENCODED.matcher(header == null ? "" : header.strip());
        try {
            return encoded.matches() ? new String(Base64.getDecoder().decode(encoded.group(1)), StandardCharsets.UTF_8) : header;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static ObjectNode discovered() {
        ObjectNode answer = Json.API.createObjectNode();
        answer.putArray("supportedVersions").add(VERSION);
        answer.set("capabilities", Server.capabilities());
        answer.put("instructions", Server.INSTRUCTIONS).putObject("_meta").set(META + "serverInfo", Server.info());
        return answer;
    }

    /** The same for everybody, until another program answers here. */
    private static ObjectNode kept(ObjectNode answer) {
        return answer.put("ttlMs", AN_HOUR).put("cacheScope", "public");
    }
}
