package org.exotrace.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exotrace.json.Json;

/** Rows as they are measured, printed at once and kept for a file. */
final class Report {

    private final PrintStream out;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    /** @param differ how many pairs of answers were not the same */
    void ratio(String name, double[] ours, double[] theirs, int differ) {
        Ratio ratio = Ratio.of(ours, theirs);
        Ratio slow = Ratio.ofSlow(ours, theirs);
        out.printf(Locale.ROOT, "%-58s p50 %s, p95 %s; ms p50 %.3f : %.3f, p95 %.3f : %.3f; %d pairs, differ=%d%n", name, ratio,
                slow, Ratio.median(ours), Ratio.median(theirs), Ratio.percentile(ours, 0.95), Ratio.percentile(theirs, 0.95),
                ours.length, differ);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("p50_ratio", ratio.value());
        row.put("low", ratio.low());
        row.put("high", ratio.high());
        row.put("p95_ratio", slow.value());
        row.put("p95_low", slow.low());
        row.put("p95_high", slow.high());
        row.put("ours_p50_ms", Ratio.median(ours));
        row.put("theirs_p50_ms", Ratio.median(theirs));
        row.put("ours_p95_ms", Ratio.percentile(ours, 0.95));
        row.put("theirs_p95_ms", Ratio.percentile(theirs, 0.95));
        row.put("pairs", ours.length);
        row.put("differ", differ);
        rows.add(row);
    }

    void figure(String name, double value, String unit) {
        out.printf(Locale.ROOT, "%-58s %.3f %s%n", name, value, unit);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("value", value);
        row.put("unit", unit);
        rows.add(row);
    }

    void write(Path file) throws IOException {
        Json.API.writer(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), rows);
    }
}
