package org.exotrace.kgx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a table against those that its own things tell. Columns that only one side has say nothing. */
public final class KgxDifferences {

    /** Nodes and edges that describe a file or a search, and tell nothing of their own. */
    private static final Set<String> BESIDE = Set.of("dataset", "path");

    /** @param row the row that differs; null for one that is missing */
    public record Difference(@Nullable Map<String, String> row, String what) {}

    private KgxDifferences() {}

    public static List<Difference> of(List<Map<String, String>> rows, List<Map<String, String>> told) {
        Map<String, Map<String, String>> open = new LinkedHashMap<>();
        told.forEach(it -> open.put(it.get("id"), it));
        List<Difference> differences = new ArrayList<>();
        for (Map<String, String> row : rows) {
            if (BESIDE.contains(row.getOrDefault(KgxNodes.TYPE, row.getOrDefault("exotrace_kind", "")))) {
                continue;
            }
            Map<String, String> other = open.remove(row.get("id"));
            if (other == null) {
                differences.add(new Difference(row, "No exotrace_json tells %s.".formatted(row.get("id"))));
            } else {
                differ(row, other, differences);
            }
        }
        open.keySet().forEach(id -> differences.add(new Difference(null, "%s is missing; exotrace_json tells it.".formatted(id))));
        return differences;
    }

    private static void differ(Map<String, String> row, Map<String, String> told, List<Difference> differences) {
        Set<String> columns = new TreeSet<>(row.keySet());
        columns.retainAll(told.keySet());
        columns.remove(KgxNodes.JSON);
        for (String column : columns) {
            String here = row.getOrDefault(column, "");
            String there = told.getOrDefault(column, "");
            if (!here.equals(there.replaceAll("[\\t\\r\\n]+", " "))) {
                differences.add(new Difference(row, "%s of %s is '%s'; exotrace_json comes to '%s'."
                        .formatted(column, row.get("id"), here, there)));
            }
        }
    }
}
