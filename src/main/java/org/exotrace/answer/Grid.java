package org.exotrace.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** Rows whose columns the answer itself names: lists are joined by {@code |}, what is nested is JSON, null is empty. */
public final class Grid {

    private final Tabular answer;

    public Grid(Tabular answer) {
        this.answer = answer;
    }

    /** Tab-separated, with a header. */
    public void tsv(OutputStream out) throws IOException {
        write(Separated.TSV, out);
    }

    void csv(boolean excel, OutputStream out) throws IOException {
        write(excel ? Separated.CSV_FOR_EXCEL : Separated.CSV, out);
    }

    /** One JSON object a row. */
    void ndjson(OutputStream out) throws IOException {
        for (List<@Nullable Object> row : answer.rows()) {
            Map<String, Object> line = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                line.put(answer.columns().get(i), row.get(i));
            }
            out.write(Json.API.writeValueAsBytes(line));
            out.write('\n');
        }
    }

    private void write(Separated form, OutputStream out) throws IOException {
        Table.write(answer.columns(), answer.rows().stream().map(row -> row.stream().map(Grid::cell).toList()).toList(),
                form, out);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Grid::cell).collect(Collectors.joining("|"));
        }
        return value instanceof Map<?, ?> ? Json.text(value) : String.valueOf(value);
    }
}
