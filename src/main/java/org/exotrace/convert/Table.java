package org.exotrace.convert;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.failure.SurroundingsException;

/**
 * A text file whose rows are read one after another, so that it may be as long as it is. With tabs nothing is quoted; with
 * commas quotation marks are.
 *
 * @param columns of a table that has no header; empty where the first row is it
 */
record Table(Path path, char between, List<String> columns) {

    private static final CsvMapper MAPPER = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    /** One whose first row tells its columns. */
    static Table of(Path path, String header) {
        return new Table(path, header.indexOf('\t') < 0 ? ',' : '\t', List.of());
    }

    String name() {
        return path.getFileName().toString();
    }

    /** @throws FindingsException where it is no text, or a row has more cells than there are columns */
    void rows(Consumer<Row> take) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(between).withAllowComments(false);
        try (Reader text = new LineEnds(new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder())));
                MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).with(between == '\t' ? schema.withoutQuoteChar() : schema).readValues(text)) {
            String[] names = columns.isEmpty() && rows.hasNext() ? header(rows.next()) : columns.toArray(String[]::new);
            while (rows.hasNext()) {
                int line = rows.getCurrentLocation().getLineNr();
                String[] cells = rows.next();
                if (!columns.isEmpty() && cells[0].startsWith("!")) {
                    continue;
                }
                take.accept(new Row(name(), line, cells(names, cells, line)));
            }
        } catch (CharacterCodingException e) {
            throw wrong(1, "It holds a byte that is not UTF-8.", "Save the file as UTF-8.");
        } catch (IOException | UncheckedIOException e) {
            throw new SurroundingsException("The file '%s' cannot be read: %s. Check its path and rights.".formatted(path, e.getMessage()), e);
        }
    }

    private static String[] header(String[] cells) {
        return Arrays.stream(cells).map(it -> it.replace("\uFEFF", "").strip()).toArray(String[]::new);
    }

    private Map<String, String> cells(String[] names, String[] cells, int line) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            if (i < names.length) {
                row.put(names[i], cell);
            } else if (!cell.isEmpty()) {
                throw wrong(line, "This row has %d cells, the header %d.".formatted(cells.length, names.length), "Give one cell for each column.");
            }
        }
        return row;
    }

    private FindingsException wrong(int line, String what, String todo) {
        return wrong(path, line, what, todo);
    }

    /** What is wrong with a table, and what to do. */
    static FindingsException wrong(Path file, int line, String what, String todo) {
        return new FindingsException(List.of(new Finding(file.getFileName().toString(), line, "table", Severity.ERROR, what, todo)));
    }
}
