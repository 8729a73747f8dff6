package org.exotrace.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.exotrace.json.Json;

/** What a tool says of itself, as in the file of its name; what all tools have in common is added. */
final class ToolFile {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String INPUT = "inputSchema";
    private static final String OUTPUT = "outputSchema";

    private final ObjectNode said;
    private final Schema input;

    ToolFile(String name) {
        said = read(name);
        ObjectNode all = read("all");
        add(OUTPUT, all);
        if (said.remove("whole") == null) {
            add(INPUT, all.path("lists"));
            add(OUTPUT, all.path("lists"));
        }
        said.withObject(INPUT).put("type", "object").put("additionalProperties", false);
        ArrayNode required = said.withObject(OUTPUT).put("type", "object").putArray("required");
        List<String> optional = Json.API.convertValue(all.path("optional"), new TypeReference<>() {});
        said.path(OUTPUT).path("properties").fieldNames().forEachRemaining(it -> {
            if (!optional.contains(it)) {
                required.add(it);
            }
        });
        said.set("annotations", all.path("annotations"));
        input = SCHEMAS.getSchema(said.path(INPUT));
    }

    private void add(String schema, JsonNode from) {
        said.withObject(schema).withObject("properties").setAll((ObjectNode) from.path(schema));
    }

    private static ObjectNode read(String name) {
        try (InputStream in = Objects.requireNonNull(ToolFile.class.getResourceAsStream("/mcp/%s.json".formatted(name)), name)) {
            return (ObjectNode) Json.API.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode said() {
        return said;
    }

    /** How many items are told unless a call says so. */
    int limit() {
        return said.path(INPUT).path("properties").path("limit").path("default").asInt(Integer.MAX_VALUE);
    }

    /** What of the arguments does not fit, in words; empty where they do. */
    List<String> misfits(JsonNode arguments) {
        return input.validate(arguments).stream().map(Error::toString).sorted().toList();
    }
}
