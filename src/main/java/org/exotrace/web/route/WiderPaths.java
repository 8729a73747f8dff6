package org.exotrace.web.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.exotrace.path.Wider;
import org.exotrace.web.Query;

/** The question for paths without filters that were given. */
final class WiderPaths {

    /** What leaves out no path. */
    private static final Set<String> NO_FILTERS =
            Set.of("from", "to", "max_steps", "k", "exact", "detail", "order", "rests_on", "max_ms", "max_visits",
                    "max_bytes");

    private WiderPaths() {}

    /** Without each of them and, where there are several, without all. */
    static List<Wider> of(Query query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        PathParameters.NAMES.stream().filter(it -> !NO_FILTERS.contains(it) && !query.all(it).isEmpty())
                .forEach(it -> given.put(it, query.all(it)));
        List<Wider> wider = new ArrayList<>();
        given.keySet().forEach(it -> wider.add(without(query, Map.of(it, Objects.requireNonNull(given.get(it))))));
        if (given.size() > 1) {
            wider.add(without(query, given));
        }
        return wider;
    }

    private static Wider without(Query query, Map<String, List<String>> filters) {
        return new Wider(filters.entrySet().stream().map(it -> it.getKey() + "=" + String.join(",", it.getValue())).toList(),
                PathParameters.request(query.without(filters.keySet())));
    }
}
