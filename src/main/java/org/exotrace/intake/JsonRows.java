package org.exotrace.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.json.Json;

/**
 * The nodes or the edges of a graph in one JSON document: a list of objects, or, as TRAPI has them, a map of them by id. Where all
 * stand on one line, they are counted in place of lines.
 */
record JsonRows(Part part, boolean edges) implements Rows {

    private static final Set<String> AROUND = Set.of("message", "knowledge_graph");
    private static final Set<String> LISTS = Set.of("nodes", "edges");

    @Override
    public void each(Consumer<Row> rows) throws IOException {
        boolean flat = part.beginning().strip().indexOf('\n') < 0;
        try (JsonParser parser = Json.API.getFactory().createParser(part.open())) {
            parser.nextToken();
            new Walk(parser, flat, rows).look();
        } catch (JsonProcessingException e) {
            throw noJson(e);
        }
    }

    private static NoTable noJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return new NoTable(at == null ? 1 : Math.max(1, at.getLineNr()), "json", "This is no JSON: %s."
                .formatted(e.getOriginalMessage().lines().findFirst().orElse("").strip()), "Mend it here or just before.");
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
                String name = parser.currentName();
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

        private void list(boolean wanted, boolean map) throws IOException {
            while (!parser.nextToken().isStructEnd()) {
                String id = map ? parser.currentName() : "";
                if (map) {
                    parser.nextToken();
                }
                last = flat ? last + 1 : Math.max(last + 1, parser.currentTokenLocation().getLineNr());
                JsonNode thing = Json.API.readTree(parser);
                if (wanted) {
                    rows.accept(JsonCells.row(last, id, thing, edges));
                }
            }
        }
    }
}
