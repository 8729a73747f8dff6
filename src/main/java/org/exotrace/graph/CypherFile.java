package org.exotrace.graph;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement of {@code cypher/}. Its header says in comment lines what it does and, after
 * {@code parameters:} and {@code columns:}, which names it takes and gives ({@code none} for an empty list). A file for
 * people says behind a parameter's name, in brackets, its type, what is allowed, and behind a comma its default.
 */
public record CypherFile(String name, String what, List<Parameter> parameters, List<String> columns, String text) {

    private static final Pattern PARAMETER =
            Pattern.compile("(\\w+)(?: \\((\\w+)(?: ([^,)]+))?(?:, ([^)]+))?\\))?");

    /**
     * What a statement takes by {@code $name}.
     *
     * @param type      entity, integer, word or text; text where the header does not say
     * @param allowed   bounds of an integer ({@code 1..6}), or words between bars
     * @param otherwise its value unless told; such a parameter may be left out
     */
    public record Parameter(String name, String type, @Nullable String allowed, @Nullable String otherwise) {}

    static CypherFile parse(String name, String text) {
        List<String> header = text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
        String what = header.stream()
                .takeWhile(line -> !line.startsWith("parameters:"))
                .collect(Collectors.joining(" "));
        return new CypherFile(name, what, parameters(list(header, "parameters:")), names(list(header, "columns:")), text);
    }

    private static String list(List<String> header, String key) {
        return header.stream()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A Cypher file needs a header line '// " + key + "'"))
                .substring(key.length())
                .strip();
    }

    private static List<String> names(String list) {
        return list.equals("none") ? List.of() : Arrays.stream(list.split("\\s*,\\s*")).toList();
    }

    private static List<Parameter> parameters(String list) {
        return list.equals("none") ? List.of() : PARAMETER.matcher(list).results().map(CypherFile::parameter).toList();
    }

    private static Parameter parameter(MatchResult it) {
        return new Parameter(it.group(1), it.group(2) == null ? "text" : it.group(2), it.group(3), it.group(4));
    }
}
