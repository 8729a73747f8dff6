package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.exotrace.failure.ProblemException;
import org.exotrace.json.DataVersion;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, which fit the schema of its tool. */
record Given(JsonNode arguments) {

    /** What is answered unless more is asked for, in bytes of its JSON. */
    static final int USUAL_BYTES = 8_192;

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,6})@(.+)");

    String text(String name) {
        return arguments.path(name).asText();
    }

    boolean has(String name) {
        return arguments.has(name);
    }

    /** One text, or the texts of a list. */
    List<String> texts(String name) {
        JsonNode value = arguments.path(name);
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList()
                : value.isMissingNode() ? List.of() : List.of(value.asText());
    }

    /** Those that are given, as parameters of a resource. */
    Map<String, List<String>> parameters(String... names) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String name : names) {
            if (has(name)) {
                parameters.put(name, texts(name));
            }
        }
        return parameters;
    }

    int limit(int usual) {
        return arguments.path("limit").asInt(usual);
    }

    int bytes() {
        return arguments.path("max_bytes").asInt(USUAL_BYTES);
    }

    /** How many were answered before. */
    int offset() {
        Matcher cursor = cursor();
        return cursor == null ? 0 : Integer.parseInt(cursor.group(1));
    }

    /** @throws ProblemException where the cursor is of other data */
    void checkCursor(String dataVersion) {
        Matcher cursor = cursor();
        if (cursor != null && !cursor.group(2).equals(DataVersion.brief(dataVersion))) {
            throw ProblemException.badValue("cursor", text("cursor"), "the data are others now. Ask again without it.");
        }
    }

    static String cursor(int offset, String dataVersion) {
        return offset + "@" + DataVersion.brief(dataVersion);
    }

    private @Nullable Matcher cursor() {
        if (!has("cursor")) {
            return null;
        }
        Matcher cursor = CURSOR.matcher(text("cursor"));
        if (!cursor.matches()) {
            throw ProblemException.badValue("cursor", text("cursor"), "it is the next_cursor of an answer, as it stands there.");
        }
        return cursor;
    }
}
