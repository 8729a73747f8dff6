package org.exotrace.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A table with tabs between cells, a row a line; with the quotes that R and spreadsheets put around values, or without. */
record TsvRows(Part part, boolean edges) implements Rows {

    private static final List<String> OF_NODES = List.of("id", "category");
    private static final List<String> OF_EDGES = List.of("subject", "predicate", "object");
    private static final Pattern DOUBLED = Pattern.compile("\"((?:[^\"\\\\]|\"\"|\\\\.)*)\"");

    @Override
    public void each(Consumer<Row> rows) throws IOException {
        try (TextLines lines = new TextLines(part.open())) {
            TextLines.Line first = lines.next();
            List<String> columns = columns(first == null ? new TextLines.Line(1, "") : first);
            for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text() == null || !line.text().isBlank()) {
                    rows.accept(row(columns, line));
                }
            }
        }
    }

    private List<String> columns(TextLines.Line header) throws Rows.NoTable {
        String text = header.text();
        if (text == null) {
            throw new NoTable(1, "encoding", "This line holds a byte that is not UTF-8.",
                    "Save the file as UTF-8; programs that say ANSI, Latin-1 or UTF-16 write another encoding.");
        }
        if (text.indexOf('\r') >= 0) {
            throw new NoTable(1, "line-end", "This line ends with a carriage return alone.", "Save the file with line feeds as line ends.");
        }
        if (Letters.unfit(text).isPresent()) {
            throw new NoTable(1, "characters", "The header holds %s.".formatted(Letters.unfit(text).get()), "Take it out.");
        }
        List<String> columns = Arrays.stream(text.split("\t", -1)).map(it -> Headers.folded(unquoted(it))).toList();
        List<String> required = edges ? OF_EDGES : OF_NODES;
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new NoTable(1, "columns", columns.size() == 1 && text.matches(".*[,;].*")
                        ? "There are no tabs between the columns." : "The column '%s' is missing.".formatted(column),
                        "Write tab-separated values with the columns %s.".formatted(String.join(", ", required)));
            }
        }
        return columns;
    }

    private Row row(List<String> columns, TextLines.Line line) {
        Cells cells = new Cells(edges);
        String text = line.text();
        if (text == null) {
            cells.fault("encoding", "This line holds a byte that is not UTF-8.",
                    "Save the file as UTF-8; programs that say ANSI, Latin-1 or UTF-16 write another encoding.");
            return cells.row(line.number());
        }
        List<String> values = new ArrayList<>(Arrays.asList(text.split("\t", -1)));
        while (values.size() > columns.size() && values.get(values.size() - 1).isBlank()) {
            values.remove(values.size() - 1);
        }
        if (values.size() > columns.size()) {
            cells.fault("columns", "This row has %d cells, the header %d.".formatted(values.size(), columns.size()),
                    "Give one cell for each column; an empty cell is nothing between two tabs.");
        }
        if (text.indexOf('\r') >= 0) {
            cells.fault("line-end", "This line holds a carriage return alone.", "Save the file with line feeds as line ends.");
        }
        for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
            String value = values.get(i);
            if (isOpen(value)) {
                cells.fault("quotes", "%s opens a quotation mark and does not close it.".formatted(columns.get(i)),
                        "Take it out; a cell holds no tab and no line end, in quotes either.");
            }
            cells.put(columns.get(i), unquoted(value));
        }
        return cells.row(line.number());
    }

    private static boolean isOpen(String cell) {
        return cell.startsWith("\"") && cell.chars().filter(it -> it == '"').count() % 2 == 1 && !DOUBLED.matcher(cell).matches();
    }

    /** Quotes around the whole of a cell are of the writing; those within are of the value. */
    static String unquoted(String cell) {
        String plain = cell.strip();
        return plain.length() > 1 && DOUBLED.matcher(plain).matches()
                ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"").replace("\\\"", "\"") : cell;
    }
}
