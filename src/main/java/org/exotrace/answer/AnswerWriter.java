package org.exotrace.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.exotrace.json.Json;

/** Writes what was found in one of the forms. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** One thing as JSON, with the data version as its first field. */
    public static byte[] one(String dataVersion, Object found) throws IOException {
        byte[] fields = Json.API.writeValueAsBytes(found);
        byte[] version = "{\"data_version\":\"%s\"%s".formatted(dataVersion, fields.length > 2 ? "," : "")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(version, version.length + fields.length - 1);
        System.arraycopy(fields, 1, whole, version.length, fields.length - 1);
        return whole;
    }

    /**
     * @param excel whether CSV is for who opens it in Excel
     * @param row   the record type of the items: its components are the columns of a table
     */
    public static void list(Format format, boolean excel, Class<? extends Record> row, Page page, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> out.write(Json.API.writeValueAsBytes(page));
            case TSV -> Table.of(row).write(page.items(), Separated.TSV, out);
            case CSV -> Table.of(row).write(page.items(), excel ? Separated.CSV_FOR_EXCEL : Separated.CSV, out);
            case NDJSON -> lines(page.items(), out);
        }
    }

    private static void lines(List<?> items, OutputStream out) throws IOException {
        LineWriter lines = new LineWriter(out);
        for (Object item : items) {
            lines.write(item);
        }
    }

    public static void table(Format format, boolean excel, String dataVersion, Tabular found, OutputStream out) throws IOException {
        Grid grid = new Grid(found);
        switch (format) {
            case JSON -> out.write(one(dataVersion, found));
            case TSV -> grid.tsv(out);
            case CSV -> grid.csv(excel, out);
            case NDJSON -> {
                if (found instanceof Paged paged) {
                    lines(paged.items(), out);
                } else {
                    grid.ndjson(out);
                }
            }
        }
    }
}
