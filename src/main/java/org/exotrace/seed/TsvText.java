package org.exotrace.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.jspecify.annotations.Nullable;

/** A KGX table: tabs between cells, no quotes, a row a line. What is wrong is told by line. */
final class TsvText {

    private final String name;
    private final Consumer<Finding> findings;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<Map<String, String>, Integer> lines = new IdentityHashMap<>();

    TsvText(String name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
    }

    String name() {
        return name;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** Whether it has such a column, in a table with at least one row. */
    boolean has(String column) {
        return !rows.isEmpty() && rows.get(0).containsKey(column);
    }

    int line(Map<String, String> row) {
        return Objects.requireNonNull(lines.get(row));
    }

    /** @return whether it is a table with these columns, every row whole and every id its own */
    boolean read(byte @Nullable [] bytes, String... required) {
        if (bytes == null) {
            error(1, "zip", "There is no such file.", "Add it.");
            return false;
        }
        Optional<String> text = SourceText.of(bytes, name, findings);
        return text.isPresent() && read(text.get().split("\\r?\\n", -1), required);
    }

    private boolean read(String[] text, String... required) {
        String[] columns = text[0].split("\t", -1);
        for (String column : required) {
            if (!Arrays.asList(columns).contains(column)) {
                error(1, "columns", columns.length == 1 && text[0].matches(".*[,;].*")
                        ? "There are no tabs between the columns." : "The column '%s' is missing.".formatted(column),
                        "Write tab-separated values with the columns %s.".formatted(String.join(", ", required)));
                return false;
            }
        }
        boolean whole = true;
        Map<String, Integer> first = new HashMap<>();
        for (int i = 1; i < text.length; i++) {
            if (!text[i].isEmpty()) {
                whole &= row(columns, text[i].split("\t", -1), i + 1, first);
            }
        }
        return whole;
    }

    private boolean row(String[] columns, String[] cells, int line, Map<String, Integer> first) {
        if (cells.length != columns.length) {
            error(line, "columns", "This row has %d cells, the header %d.".formatted(cells.length, columns.length),
                    "Give one cell for each column; an empty cell is nothing between two tabs.");
            return false;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns[i], cells[i]);
        }
        Integer earlier = first.putIfAbsent(row.get("id"), line);
        if (earlier != null) {
            error(line, "duplicate-id", "The id %s stands on line %d already.".formatted(row.get("id"), earlier),
                    "Keep one, or give the other an id of its own.");
            return false;
        }
        rows.add(row);
        lines.put(row, line);
        return true;
    }

    private void error(int line, String rule, String what, String todo) {
        findings.accept(FileSource.error(name, line, rule, what, todo));
    }
}
