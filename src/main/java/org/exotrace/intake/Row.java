package org.exotrace.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or an object of a list, in the words of a table: what has several values has a bar between two.
 *
 * @param line  where it stands in its file, counted from 1
 * @param cells by the folded name of their column; what is missing or empty is not among them
 * @param fault why it cannot be taken; null where it can
 */
public record Row(int line, Map<String, String> cells, @Nullable Fault fault) {

    /** What is wrong with a row, as a finding tells it. */
    public record Fault(String rule, String what, String todo) {}

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
