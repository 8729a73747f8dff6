package org.exotrace.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.function.Consumer;

/** JSON Lines: an object a line. */
record JsonLineRows(Part part, boolean edges) implements Rows {

    private static final ObjectReader READER = JsonRows.READER.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public void each(Consumer<Row> rows) throws IOException {
        try (TextLines lines = new TextLines(part.open())) {
            for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text() == null || !line.text().isBlank()) {
                    rows.accept(row(line));
                }
            }
        }
    }

    private Row row(TextLines.Line line) {
        Cells cells = new Cells(edges);
        String text = line.text();
        if (text == null) {
            cells.fault("encoding", "This line holds a byte that is not UTF-8.", "Save the file as UTF-8.");
            return cells.row(line.number());
        }
        try {
            return JsonCells.row(line.number(), "", READER.readTree(text.stripTrailing().replaceFirst(",$", "")), edges);
        } catch (JsonProcessingException e) {
            Row.Fault fault = JsonRows.fault(e, "Mend it, one object a line.");
            cells.fault(fault.rule(), fault.what(), fault.todo());
            return cells.row(line.number());
        }
    }
}
