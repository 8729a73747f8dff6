package org.exotrace.export;

import java.util.List;
import java.util.Map;
import org.exotrace.json.Json;
import org.exotrace.kgx.KgxGraph;
import org.exotrace.path.PathAnswer;

/** The statements of a selection as KGX and, for paths, an edge for each: composed, hence a prediction. */
final class KgxPaths {

    private KgxPaths() {}

    static KgxGraph of(Selection selection) {
        KgxGraph graph = KgxGraph.of(selection.dataSet(), selection.names()).with(selection.origin());
        if (selection.paths() == null) {
            return graph;
        }
        List<PathAnswer.PathItem> paths = selection.paths().shownPaths();
        for (int i = 0; i < paths.size(); i++) {
            PathAnswer.PathItem path = paths.get(i);
            String direction = switch (path.sign()) {
                case POSITIVE -> "increased";
                case NEGATIVE -> "decreased";
                case UNKNOWN -> "";
            };
            graph = graph.withPath(i + 1, path.legs().get(0), path.legs().get(path.legs().size() - 1), direction,
                    Json.API.convertValue(path, Map.class));
        }
        return graph;
    }
}
