package org.exotrace.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Joins modules into one script: each becomes a function that runs once, when it is first needed, and gives what the module
 * exports. So they run in the same order as modules do, and a screen that is imported later runs later.
 */
final class Scripts {

    private final Sources sources;
    private final Map<String, Script> taken = new LinkedHashMap<>();
    private final Deque<String> later = new ArrayDeque<>();

    private Scripts(Sources sources) {
        this.sources = sources;
    }

    /** All in one. */
    static String join(Sources sources, String start) {
        return Objects.requireNonNull(join(sources, start, List.of()).get(start));
    }

    /**
     * By its path, the script that a page begins with; and for each screen apart one of its own, of what that screen alone needs.
     *
     * @throws CannotJoinException for cycles, and for what {@link Script} does not know
     */
    static Map<String, String> join(Sources sources, String start, List<String> apart) {
        Scripts scripts = new Scripts(sources);
        scripts.take(start, List.of());
        while (!scripts.later.isEmpty()) {
            scripts.take(scripts.later.remove(), List.of());
        }
        return new ScriptParts(scripts.taken, start, apart).joined();
    }

    /** @param way the modules that import it, from the first on */
    private Script take(String path, List<String> way) {
        if (way.contains(path)) {
            throw new CannotJoinException(path, "imports itself by way of " + String.join(", ", way.subList(way.indexOf(path) + 1, way.size())));
        }
        Script known = taken.get(path);
        if (known != null) {
            return known;
        }
        Script script = Script.of(path, sources.text(path));
        List<String> longer = new ArrayList<>(way);
        longer.add(path);
        script.imports().forEach(it -> hold(script, it.names(), take(it.path(), longer)));
        taken.put(path, script);
        later.addAll(script.later());
        return script;
    }

    private static void hold(Script script, List<String> names, Script imported) {
        TreeSet<String> missing = new TreeSet<>(names);
        missing.removeAll(imported.exports());
        if (!missing.isEmpty()) {
            throw new CannotJoinException(script.path(), "%s exports no %s".formatted(imported.path(), String.join(", ", missing)));
        }
    }
}
