package org.exotrace.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.json.Json;

/**
 * Rows for data frames: header names equal JSON names, an entity is its label with an {@code _id} column beside it,
 * lists are joined by {@code |}, null is an empty cell.
 */
final class Table {

    private static final CsvMapper MAPPER = new CsvMapper();

    private final List<Column> columns;

    private record Column(String name, boolean entity) {}

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    /** The columns of a record type, in the order of its components. */
    static Table of(Class<?> row) {
        return new Table(columns(row).toList());
    }

    private static Stream<Column> columns(Class<?> row) {
        return Arrays.stream(row.getRecordComponents()).flatMap(it -> it.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? columns(it.getType())
                : Stream.of(new Column(new SnakeCaseStrategy().translate(it.getName()), entity(it))));
    }

    private static boolean entity(RecordComponent component) {
        Type type = component.getGenericType();
        Type item = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return item instanceof Class<?> plain && Labelled.class.isAssignableFrom(plain);
    }

    void write(List<?> rows, Separated form, OutputStream out) throws IOException {
        write(names(), rows.stream().map(row -> cells(Json.API.valueToTree(row)))::iterator, form, out);
    }

    /** A header and rows of cells. */
    static void write(List<String> names, Iterable<List<String>> rows, Separated form, OutputStream out)
            throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setColumnSeparator(form.separator());
        names.forEach(schema::addColumn);
        out.write(form.start().getBytes(StandardCharsets.UTF_8));
        try (SequenceWriter writer = MAPPER.writer(schema.build()).writeValues(out)) {
            writer.write(names);
            for (List<String> row : rows) {
                writer.write(row.stream().map(form::cell).toList());
            }
        }
    }

    private List<String> names() {
        return columns.stream()
                .flatMap(it -> it.entity() ? Stream.of(it.name(), it.name() + "_id") : Stream.of(it.name()))
                .toList();
    }

    private List<String> cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            JsonNode value = row.path(column.name());
            cells.add(cell(value, "label"));
            if (column.entity()) {
                cells.add(cell(value, "id"));
            }
        }
        return cells;
    }

    private static String cell(JsonNode value, String key) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(it -> cell(it, key)).collect(Collectors.joining("|"));
        }
        if (value.isObject()) {
            return value.has(key) ? cell(value.path(key), key) : value.properties().stream()
                    .filter(it -> !it.getValue().isNull())
                    .map(it -> it.getKey() + ":" + cell(it.getValue(), key)).collect(Collectors.joining("|"));
        }
        return value.asText();
    }
}
