package org.exotrace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes out what named schemas take from others by {@code allOf}, and closes them. The files stay short by it; what generates
 * clients loses fields of a schema that is put together, and the word that no others are allowed.
 */
final class PlainSchemas {

    private static final String PARTS = "parts";

    private final ObjectNode document;

    private PlainSchemas(ObjectNode document) {
        this.document = document;
    }

    /** Of a whole description, in place; the parts that stand for nothing by themselves go. */
    static void writeOut(ObjectNode document) {
        PlainSchemas plain = new PlainSchemas(document);
        document.path("components").path("schemas").properties().forEach(it -> it.setValue(plain.of(it.getValue())));
        document.remove(PARTS);
    }

    private JsonNode of(JsonNode schema) {
        if (!schema.has("allOf")) {
            return schema;
        }
        ObjectNode whole = schema.deepCopy();
        whole.remove("allOf");
        whole.put("type", "object").put("additionalProperties", false);
        whole.set("required", document.arrayNode());
        whole.set("properties", document.objectNode());
        gather(schema, whole.withArray("required"), whole.withObject("properties"));
        return whole;
    }

    /** Others' fields first, as their answers begin with them. */
    private void gather(JsonNode schema, ArrayNode required, ObjectNode properties) {
        schema.path("allOf").forEach(it -> gather(document.at(it.path("$ref").textValue().substring(1)), required, properties));
        schema.path("required").forEach(required::add);
        schema.path("properties").properties().forEach(it -> properties.set(it.getKey(), it.getValue()));
    }
}
