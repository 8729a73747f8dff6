package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a schema says around the keyword that is not met. */
record SchemaNodes(JsonNode schema) {

    /** The node that the keyword stands in. */
    JsonNode around(Error error) {
        return up(error, 1);
    }

    private JsonNode up(Error error, int levels) {
        String pointer = Objects.requireNonNull(error.getSchemaLocation().getFragment()).toString();
        for (int i = 0; i < levels; i++) {
            pointer = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        }
        return schema.at(pointer);
    }

    /** What the schema says of a field: beside the keyword, or around the condition that it stands in. */
    JsonNode field(Error error, String name) {
        for (int i = 1; i < 8; i++) {
            JsonNode field = up(error, i).path("properties").path(name);
            if (field.has("description")) {
                return field;
            }
        }
        return schema.path("");
    }

    List<String> fields(Error error) {
        List<String> names = new ArrayList<>();
        around(error).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    static String kinds(JsonNode types) {
        return (types.isArray() ? StreamSupport.stream(types.spliterator(), false) : Stream.of(types)).map(it -> switch (it.asText()) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "fields with values";
        }).collect(Collectors.joining(" or "));
    }

    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "fields with values";
            default -> "nothing";
        };
    }
}
