package org.exotrace.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.exotrace.kgx.KgxGraph;
import org.exotrace.path.PathAnswer;
import org.exotrace.projection.Arrow;

/** The statements of a selection as KGX and, for paths, an edge for each: composed, hence a prediction. */
final class KgxPaths {

    private KgxPaths() {}

    static KgxGraph of(Selection selection) {
        KgxGraph graph = KgxGraph.of(selection.dataSet()).with(selection.origin());
        if (selection.paths() == null) {
            return graph;
        }
        Map<String, Arrow> legs = selection.arrows().stream().collect(Collectors.toMap(Arrow::id, Function.identity()));
        List<PathAnswer.PathItem> paths = selection.paths().shownPaths();
        for (int i = 0; i < paths.size(); i++) {
            PathAnswer.PathItem path = paths.get(i);
            String direction = switch (path.sign()) {
                case POSITIVE -> "increased";
                case NEGATIVE -> "decreased";
                case UNKNOWN -> "";
            };
            graph = graph.withPath(i + 1, leg(legs, path.legs().get(0)).source(),
                    leg(legs, path.legs().get(path.legs().size() - 1)).target(), direction,
                    Json.API.convertValue(path, Map.class));
        }
        return graph;
    }

    private static Arrow leg(Map<String, Arrow> legs, String id) {
        return Objects.requireNonNull(legs.get(id));
    }
}
