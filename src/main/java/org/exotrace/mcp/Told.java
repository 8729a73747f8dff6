package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/** Legs in words. */
final class Told {

    private Told() {}

    /** Subject, relation and object, in our words and not in those of the document. */
    static String leg(JsonNode it) {
        return "%s %s %s".formatted(it.path("subject").path("label").asText(), it.path("relation_word").asText(it.path("relation").asText()),
                it.path("object").path("label").asText());
    }
}
