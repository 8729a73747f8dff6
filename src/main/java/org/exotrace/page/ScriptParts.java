package org.exotrace.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Modules as few scripts: one that a page begins with, and one for each screen that stands apart, which the browser asks for when the
 * screen is first shown. What a screen shares with others is in the first, from which its own script takes it.
 */
final class ScriptParts {

    private static final String HEAD = """
            const once = run => {
            let exported;
            return () => (exported ??= run());
            };
            const later = async run => run();
            """;

    private final Map<String, Script> modules;
    private final List<String> order;
    private final String start;
    private final Map<String, Set<String>> parts = new LinkedHashMap<>();

    /** @param modules by their paths, each after those that it imports */
    ScriptParts(Map<String, Script> modules, String start, List<String> apart) {
        this.modules = modules;
        this.start = start;
        order = List.copyOf(modules.keySet());
        List<String> there = apart.stream().filter(modules::containsKey).toList();
        Set<String> first = reached(start, there);
        Map<String, Set<String>> own = there.stream().collect(Collectors.toMap(it -> it, it -> reached(it, there), (a, b) -> a, LinkedHashMap::new));
        own.forEach((screen, reached) -> reached.stream()
                .filter(it -> own.entrySet().stream().anyMatch(other -> !other.getKey().equals(screen) && other.getValue().contains(it)))
                .toList().forEach(first::add));
        parts.put(start, first);
        own.forEach((screen, reached) -> parts.put(screen, without(reached, first)));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** All that it needs, now or later, without the screens that stand apart. */
    private Set<String> reached(String from, List<String> apart) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (reached.add(path)) {
                needed(path).filter(Predicate.not(apart::contains)).forEach(open::add);
            }
        }
        return reached;
    }

    private Stream<String> needed(String path) {
        Script script = Objects.requireNonNull(modules.get(path));
        return Stream.concat(script.imports().stream().map(Script.Import::path), script.later().stream());
    }

    Map<String, String> joined() {
        return parts.keySet().stream().collect(Collectors.toMap(it -> it, this::joined));
    }

    private String joined(String part) {
        Set<String> own = Objects.requireNonNull(parts.get(part));
        String text = order.stream().filter(own::contains).map(it -> written(it, part)).collect(Collectors.joining());
        if (!part.equals(start)) {
            return "import { once, later, %s } from '%s';\n%sexport const { %s } = %s();\n".formatted(String.join(", ", taken(part)),
                    address(part, start), text, String.join(", ", Objects.requireNonNull(modules.get(part)).exports()), function(part));
        }
        String begin = HEAD + text + function(start) + "();\n";
        Set<String> given = new TreeSet<>();
        parts.keySet().stream().filter(it -> !it.equals(start)).forEach(it -> given.addAll(taken(it)));
        return parts.size() == 1 ? begin : begin + "export { once, later, %s };\n".formatted(String.join(", ", given));
    }

    /** What a screen's script takes from the first. */
    private Set<String> taken(String part) {
        Set<String> first = Objects.requireNonNull(parts.get(start));
        return Objects.requireNonNull(parts.get(part)).stream().flatMap(this::needed).filter(first::contains).map(this::function)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String written(String path, String part) {
        return "// " + path + "\nconst " + function(path) + " = once(function () {\n"
                + Objects.requireNonNull(modules.get(path)).body(this::function, it -> shown(it, part)) + "});\n";
    }

    private String shown(String path, String part) {
        boolean apart = parts.containsKey(path) && !path.equals(part) && !path.equals(start);
        return apart ? "import('" + address(part, path) + "')" : "later(" + function(path) + ")";
    }

    /** As a module names it that stands elsewhere: up to the top, and down from there. */
    private static String address(String from, String to) {
        return "./" + "../".repeat((int) from.chars().filter(it -> it == '/').count()) + to;
    }

    private String function(String path) {
        return "$" + order.indexOf(path);
    }
}
