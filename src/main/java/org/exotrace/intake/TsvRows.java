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
            while (first != null && first.text() != null && precedes(first.text())) {
                first = lines.next();
            }
            List<String> columns = columns(first == null ? new TextLines.Line(1, "") : first);
            int number = 0;
            boolean whole = false;
            for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text() == null || !line.text().isBlank()) {
                    number++;
                    boolean full = line.text() != null && width(line.text()) >= columns.size();
                    rows.accept(whole && !full && !line.ended() ? cutOff(line) : row(columns, line, number));
                    whole = full && (whole || number == 1);
                }
            }
        }
    }

    private List<String> columns(TextLines.Line header) throws Rows.NoTable {
        String text = header.text();
        int line = header.number();
        if (text == null || text.indexOf('\0') >= 0) {
            throw new NoTable(line, "encoding", text == null ? "This line holds a byte that is not UTF-8." : "This is text in UTF-16.", TextLines.SAVE);
        }
        if (text.indexOf('\r') >= 0) {
            throw new NoTable(line, "line-end", "This line ends with a carriage return alone.", "Save the file with line feeds as line ends.");
        }
        if (Letters.unfit(text).isPresent()) {
            throw new NoTable(line, "characters", "The header holds %s.".formatted(Letters.unfit(text).get()), "Take it out.");
        }
        List<String> columns = names(text);
        List<String> required = edges ? OF_EDGES : OF_NODES;
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new NoTable(line, "columns", columns.size() == 1 && text.matches(".*[,;].*")
                        ? "There are no tabs between the columns." : "The column '%s' is missing.".formatted(column),
                        "Write tab-separated values with the columns %s.".formatted(String.join(", ", required)));
            }
        }
        return columns;
    }

    /** Comments, and what a spreadsheet writes, before the header. */
    static boolean precedes(String line) {
        return line.isBlank() || line.indexOf('\t') < 0 && line.startsWith("#") || line.startsWith("sep=");
    }

    /** The folded names of columns. */
    static List<String> names(String header) {
        return Arrays.stream(header.replaceFirst("^#", "").split("\t", -1)).map(it -> Headers.folded(unquoted(it))).toList();
    }

    private static int width(String line) {
        return 1 + (int) line.chars().filter(it -> it == '\t').count();
    }

    /** Rows may be short; one alone, the last, without its end, is part of one. */
    private Row cutOff(TextLines.Line line) {
        Cells cells = new Cells(edges);
        cells.fault("columns", "The file ends within this row.", "It was cut off: get it again. If it is whole, end the row with all its tabs, or with a line end.");
        return cells.row(line.number());
    }

    /** @param number R puts it before each row, and nothing before the header */
    private Row row(List<String> columns, TextLines.Line line, int number) {
        Cells cells = new Cells(edges);
        String text = line.text();
        if (text == null) {
            cells.fault("encoding", "This line holds a byte that is not UTF-8.",
                    TextLines.SAVE);
            return cells.row(line.number());
        }
        List<String> values = new ArrayList<>(Arrays.asList(text.split("\t", -1)));
        while (values.size() > columns.size() && values.get(values.size() - 1).isBlank()) {
            values.remove(values.size() - 1);
        }
        if (values.size() == columns.size() + 1 && unquoted(values.get(0)).equals(String.valueOf(number))) {
            values.remove(0);
        }
        values.stream().filter(TsvRows::isOpen).findFirst().ifPresent(it -> cells.fault("quotes", "%s opens a quotation mark and does not close it."
                .formatted(columns.get(Math.min(values.indexOf(it), columns.size() - 1))), "Take it out; a cell holds no tab and no line end, in quotes either."));
        if (values.size() > columns.size()) {
            cells.fault("columns", "This row has %d cells, the header %d.".formatted(values.size(), columns.size()),
                    "Give one cell for each column; an empty cell is nothing between two tabs. R writes names of rows unless told row.names = FALSE.");
        }
        if (text.indexOf('\r') >= 0) {
            cells.fault("line-end", "This line holds a carriage return alone.", "Save the file with line feeds as line ends.");
        }
        for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
            cells.put(columns.get(i), unquoted(values.get(i)));
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
