package org.exotrace.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One Cypher statement of {@code cypher/}. Its header says in comment lines what it does and, after
 * {@code parameters:} and {@code columns:}, which names it takes and gives ({@code none} for an empty list).
 */
public record CypherFile(String name, String what, List<String> parameters, List<String> columns, String text) {

    static CypherFile parse(String name, String text) {
        List<String> header = text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
        String what = header.stream()
                .takeWhile(line -> !line.startsWith("parameters:"))
                .collect(Collectors.joining(" "));
        return new CypherFile(name, what, names(header, "parameters:"), names(header, "columns:"), text);
    }

    private static List<String> names(List<String> header, String key) {
        String list = header.stream()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A Cypher file needs a header line '// " + key + "'"))
                .substring(key.length())
                .strip();
        return list.equals("none") ? List.of() : Arrays.stream(list.split("\\s*,\\s*")).toList();
    }
}
