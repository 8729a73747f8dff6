package org.exotrace.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Blanks;
import org.jspecify.annotations.Nullable;

/** The cells of one row as they are gathered: by column, each once, and why they cannot be taken. */
final class Cells {

    /** What R, pandas and databases write where there is nothing. */
    private static final Set<String> MISSING = Set.of("", "NA", "N/A", "n/a", "nan", "NaN", "NAN", "null", "NULL", "None", "<NA>", "#N/A");
    /** These hold one value, in which a bar would be split by whoever reads KGX. */
    private static final Set<String> SINGLE = Set.of("id", "name", "subject", "object", "predicate", "exotrace_statement");

    private final boolean edges;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private Row.@Nullable Fault fault;

    /** @param edges whether what nobody reads of it may turn what it says */
    Cells(boolean edges) {
        this.edges = edges;
    }

    void put(String column, String value) {
        String cell = Blanks.trimmed(value);
        Optional<String> unfit = Letters.unfit(cell).or(() -> SINGLE.contains(column) ? Letters.hidden(cell) : Optional.empty());
        if (unfit.isPresent()) {
            fault("characters", "%s holds %s.".formatted(column, unfit.get()), "Take it out, or write what is meant in characters that can be seen.");
        } else if (MISSING.contains(cell)) {
            return;
        } else if (SINGLE.contains(column) && cell.indexOf('|') >= 0) {
            fault("bar", "%s '%s' holds a bar, which in KGX parts two values.".formatted(column, cell), "Write it without the bar.");
        } else if (edges && Headers.turns(column, cell)) {
            unread(column, cell);
        }
        String before = cells.putIfAbsent(column, cell);
        if (before != null && !before.equals(cell)) {
            fault("kgx-column", "%s is '%s' in one column and '%s' in another.".formatted(column, brief(before), brief(cell)), "Keep one column of that name.");
        }
    }

    /** What nobody reads may turn an edge; of a node it says nothing. */
    void unread(String column, String value) {
        if (edges) {
            fault("kgx-column", "%s '%s' is not read, and could turn what the row says.".formatted(column, brief(value)),
                    "Use the columns that docs/exports.md names, or empty it.");
        }
    }

    /** The first one counts. */
    void fault(String rule, String what, String todo) {
        fault = fault == null ? new Row.Fault(rule, what, todo) : fault;
    }

    Row row(int line) {
        return new Row(line, cells, fault);
    }

    private static String brief(String text) {
        return Suggest.brief(text);
    }
}
