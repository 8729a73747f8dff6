package org.exotrace.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.json.Json;

/**
 * The nodes or the edges of a graph in one JSON document: a list of objects, or, as TRAPI has them, a map of them by id; or such a
 * list alone. Where all stand on one line, they are counted in place of lines.
 */
record JsonRows(Part part, boolean edges) implements Rows {

    /** Python writes NaN where there is nothing. */
    static final ObjectReader READER = Json.API.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
    private static final Set<String> AROUND = Set.of("message", "knowledge_graph");
    private static final Set<String> LISTS = Set.of("nodes", "edges");

    @Override
    public void each(Consumer<Row> rows) throws IOException {
        boolean flat = part.beginning().strip().indexOf('\n') < 0;
        try (JsonParser parser = READER.createParser(part.open())) {
            Walk walk = new Walk(parser, flat, rows);
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                walk.list(true, false);
            } else {
                walk.look();
            }
            if (parser.nextToken() != null) {
                throw new NoTable(Math.max(1, parser.currentTokenLocation().getLineNr()), "json", "More follows after the end of the document.",
                        "Give one document with all nodes and edges.");
            }
        } catch (JsonProcessingException e) {
            throw noJson(e);
        }
    }

    private static NoTable noJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        Row.Fault fault = fault(e, "Mend it here or just before.");
        return new NoTable(at == null ? 1 : Math.max(1, at.getLineNr()), fault.rule(), fault.what(), fault.todo());
    }

    static Row.Fault fault(JsonProcessingException e, String todo) {
        String said = e.getOriginalMessage().lines().findFirst().orElse("").strip().replaceFirst(", from `[^`]*`", "");
        if (said.startsWith("Invalid UTF-8")) {
            return new Row.Fault("encoding", "This line holds a byte that is not UTF-8.", TextLines.SAVE);
        }
        return said.startsWith("Duplicate field '") ? new Row.Fault("json", "%s stands twice in one object.".formatted(said.split("'")[1]), "Keep one.")
                : new Row.Fault("json", "This is no JSON: %s.".formatted(said), todo);
    }

    private final class Walk {

        private final JsonParser parser;
        private final boolean flat;
        private final Consumer<Row> rows;
        private int last;

        Walk(JsonParser parser, boolean flat, Consumer<Row> rows) {
            this.parser = parser;
            this.flat = flat;
            this.rows = rows;
        }

        void look() throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName().toLowerCase(Locale.ROOT);
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_OBJECT && AROUND.contains(name)) {
                    look();
                } else if (LISTS.contains(name) && value.isStructStart()) {
                    list(name.equals("edges") == edges, value == JsonToken.START_OBJECT);
                } else {
                    parser.skipChildren();
                }
            }
        }

        void list(boolean wanted, boolean map) throws IOException {
            while (!parser.nextToken().isStructEnd()) {
                String id = map ? parser.currentName() : "";
                if (map) {
                    parser.nextToken();
                }
                last = flat ? last + 1 : Math.max(last + 1, parser.currentTokenLocation().getLineNr());
                JsonNode thing = READER.readTree(parser);
                if (wanted) {
                    rows.accept(JsonCells.row(last, id, thing, edges));
                }
            }
        }
    }
}
