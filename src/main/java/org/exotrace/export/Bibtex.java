package org.exotrace.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries of BibTeX; what TeX would read as a command is escaped. */
final class Bibtex {

    private static final Map<String, String> NAMED =
            Map.of("\\", "\\textbackslash{}", "~", "\\textasciitilde{}", "^", "\\textasciicircum{}");

    private Bibtex() {}

    /** @param fields by name, in order, as TeX; null is left out */
    static String entry(String type, String key, Map<String, @Nullable Object> fields) {
        return fields.entrySet().stream().filter(it -> it.getValue() != null)
                .map(it -> "  %s = {%s}".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining(",\n", "@%s{%s,\n".formatted(type, key), "\n}"));
    }

    static String tex(String text) {
        return text.codePoints().mapToObj(Character::toString)
                .map(it -> NAMED.getOrDefault(it, "&%$#_{}".contains(it) ? "\\" + it : it))
                .collect(Collectors.joining());
    }

    /** Text that keeps its capitals, or a name that is not taken apart. */
    static String whole(String text) {
        return "{" + tex(text) + "}";
    }
}
