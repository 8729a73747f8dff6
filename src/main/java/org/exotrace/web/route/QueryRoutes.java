package org.exotrace.web.route;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.graph.CypherFile;
import org.exotrace.graph.CypherFile.Parameter;
import org.exotrace.graph.GraphQueries;
import org.exotrace.query.Queries;
import org.exotrace.query.QueryItem;
import org.exotrace.query.QueryRun;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /queries}, and a run of one. */
public final class QueryRoutes implements Api.Routes {

    private final GraphQueries graph;

    public QueryRoutes(GraphQueries graph) {
        this.graph = graph;
    }

    @Override
    public void addTo(Api api) {
        api.list("/queries", QueryItem.class, Api.PAGE, query -> list());
        api.ofPresentData().table("/queries/{name}", this::run, Queries.all().stream()
                .flatMap(it -> it.parameters().stream()).map(Parameter::name).distinct().toArray(String[]::new));
    }

    private static List<QueryItem> list() {
        return Queries.all().stream().map(QueryItem::of).toList();
    }

    private QueryRun run(Query query) {
        CypherFile file = Queries.get(query.path("name"));
        query.allowOnly(Stream.concat(file.parameters().stream().map(Parameter::name), Stream.of("excel")).collect(Collectors.toSet()));
        return QueryRun.of(graph, query.catalogue(), file, name -> query.find(name).orElse(null));
    }
}
