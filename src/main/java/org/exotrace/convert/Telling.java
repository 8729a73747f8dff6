package org.exotrace.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.Json;

/** What importers tell: statements, and the rows that become none. */
final class Telling {

    private static final int LONGEST_TITLE = 140;
    private static final String RECORD = "[A-Za-z][A-Za-z0-9_-]{0,31}";

    private final String set;
    private final Consumer<ObjectNode> statements;
    private final Consumer<LeftOut> leftOut;
    private final Set<String> records = new HashSet<>();
    private final Map<String, Integer> said = new HashMap<>();
    private final Things things;
    private final Papers papers;

    Telling(String set, Catalogue held, Consumer<ObjectNode> statements, Consumer<LeftOut> leftOut) {
        this.set = set;
        this.statements = statements;
        this.leftOut = leftOut;
        things = new Things(held);
        papers = new Papers(held);
    }

    Things things() {
        return things;
    }

    Papers papers() {
        return papers;
    }

    void leave(Row row, String id, String reason) {
        leftOut.accept(new LeftOut(row.file(), row.line(), id, reason));
    }

    /** Whether a row before said it already; then this is left out. */
    boolean again(Row row, String id, String what) {
        Integer before = said.putIfAbsent(what, row.line());
        if (before != null) {
            leave(row, id, "says the same as a row before");
        }
        return before != null;
    }

    /** A statement without participants: its record, where it stands, and that nobody judged it. */
    ObjectNode statement(Row row, String id, String kind, String title, String says) {
        ObjectNode statement = Json.API.createObjectNode().put("record", record(row, id)).put("title", shortened(title)).put("kind", kind)
                .put("specificity", "specific").put("modality", "asserted").put("exosome_mechanism", kind.equals("detection"))
                .put("polarity", "none").put("document", set).put("says", says);
        statement.putObject("passage").put("table", row.file()).put("row", row.line());
        return statement;
    }

    void tell(ObjectNode statement) {
        statements.accept(statement);
    }

    /** By what the table calls the row; by its line where it calls it nothing, or nothing that a record may be. */
    private String record(Row row, String id) {
        String own = set + "-" + id;
        String record = !id.isEmpty() && own.matches(RECORD) ? own : set + "-" + row.line();
        String free = record;
        for (int i = 2; !records.add(free); i++) {
            free = record + "_" + i;
        }
        return free;
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
