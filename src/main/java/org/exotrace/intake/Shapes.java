package org.exotrace.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its content what a file holds; by its name only where the content leaves that open. */
public final class Shapes {

    private static final Set<String> OURS = Set.of("statements", "datasets", "themes", "entities", "extensions", "publications", "conflicts", "data_version");
    private static final Set<String> GRAPHS = Set.of("nodes", "edges", "knowledge_graph", "message");

    private static final int WIDE = 4;

    private Shapes() {}

    public static Shape of(Part part) throws IOException {
        String text = part.beginning();
        String start = text.stripLeading();
        if (isWide(text)) {
            return named(part.file());
        }
        if (start.startsWith("{")) {
            return json(part);
        }
        if (start.startsWith("[")) {
            return list(part);
        }
        List<String> columns = columns(text);
        if (isMapping(text)) {
            return Shape.OTHER;
        }
        if (columns.contains("subject") && columns.contains("object")) {
            return Shape.EDGE_TABLE;
        }
        if (columns.contains("exotrace_json") || columns.contains("id") && columns.contains("category")) {
            return Shape.NODE_TABLE;
        }
        return named(part.file());
    }

    /** Whether it is our own form of KGX, in which each node holds the thing itself. */
    public static boolean isWhole(Part nodes) throws IOException {
        return columns(nodes.beginning()).contains("exotrace_json");
    }

    /** Whether it maps terms to terms, as SSSOM does: no edge of a graph. */
    static boolean isMapping(String text) {
        String header = text.lines().filter(it -> !it.startsWith("#")).findFirst().orElse("");
        return header.contains("mapping_justification") || header.contains("subject_id") && header.contains("match_type");
    }

    /** The folded names of its columns, where it is a table with tabs. */
    static List<String> columns(String text) {
        return text.lines().filter(it -> !TsvRows.precedes(it)).findFirst().map(TsvRows::names).orElse(List.of());
    }

    /** Whether it is UTF-16, read as UTF-8. */
    static boolean isWide(String text) {
        return text.startsWith("\uFFFD\uFFFD") && text.indexOf('\0') >= 0 || text.substring(0, Math.min(WIDE, text.length())).indexOf('\0') >= 0;
    }

    /** A list without a name: the first thing in it tells what it holds. */
    private static Shape list(Part part) throws IOException {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = JsonRows.READER.createParser(part.open())) {
            parser.nextToken();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    names.add(Headers.folded(parser.currentName()));
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            // What was read of it tells.
        }
        return names.contains("subject") && names.contains("object") ? Shape.EDGE_LIST
                : names.contains("id") && names.contains("category") ? Shape.NODE_LIST : Shape.OTHER;
    }

    /** A table of which the header is spoiled. */
    private static Shape named(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.matches("(.*[._-])?nodes\\.(tsv|txt)") ? Shape.NODE_TABLE : name.matches("(.*[._-])?edges\\.(tsv|txt)") ? Shape.EDGE_TABLE : Shape.OTHER;
    }

    private static Shape json(Part part) throws IOException {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = JsonRows.READER.createParser(part.open())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (OURS.contains(name) && !names.contains("id") && !names.contains("subject") && !name.equals("publications")) {
                    return Shape.DATA_SET;
                }
                JsonToken value = parser.nextToken();
                if (GRAPHS.contains(name.toLowerCase(Locale.ROOT)) && value.isStructStart()) {
                    return names.contains("links") || names.contains("multigraph") ? Shape.OTHER : Shape.GRAPH;
                }
                names.add(Headers.folded(name));
                parser.skipChildren();
            }
            boolean lines = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == JsonToken.START_OBJECT;
            return lined(names, part.file().toLowerCase(Locale.ROOT), lines);
        } catch (JsonProcessingException e) {
            return lined(names, part.file().toLowerCase(Locale.ROOT), false);
        }
    }

    private static Shape lined(Set<String> names, String file, boolean lines) {
        boolean named = file.matches(".*\\.(jsonl|ndjson)");
        if (names.contains("subject") || names.contains("object") || names.contains("predicate") || named && file.matches("(.*[._-])?edges\\..*")) {
            return Shape.EDGE_LINES;
        }
        if (named || names.contains("id") && (lines || names.contains("category"))) {
            return Shape.NODE_LINES;
        }
        return names.contains("links") || names.contains("elements") || names.contains("graph") || names.contains("graphs") ? Shape.OTHER : Shape.DATA_SET;
    }
}
