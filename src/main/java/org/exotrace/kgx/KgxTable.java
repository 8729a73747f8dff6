package org.exotrace.kgx;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A table of texts. KGX reads tab-separated values without quotes, so that a cell holds no tab and no line end; JSON
 * writes both as escapes.
 */
public record KgxTable(List<String> columns, List<Map<String, String>> rows) {

    private static final CsvMapper MAPPER = new CsvMapper();

    public KgxTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    void write(OutputStream out) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator('\t').withoutQuoteChar().withLineSeparator("\n");
        try (SequenceWriter writer = MAPPER.writer(schema).writeValues(out)) {
            writer.write(columns);
            for (Map<String, String> row : rows) {
                writer.write(columns.stream().map(it -> row.getOrDefault(it, "").replaceAll("[\\t\\r\\n]+", " ")).toList());
            }
        }
    }
}
