package org.exotrace.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphEdges;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.support.Make;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathIndexBuilder;
import org.exotrace.path.engine.Weakest;
import org.jspecify.annotations.Nullable;

/** An edge list in Neo4j, and the index read back from there. */
final class EdgeStore {

    private static final int BATCH = 10_000;

    private EdgeStore() {}

    static void load(EdgeList edges, GraphClient client) {
        GraphEdges store = new GraphEdges(client);
        for (int from = 0; from < edges.nodes().length; from += BATCH) {
            store.nodes(IntStream.range(from, Math.min(edges.nodes().length, from + BATCH))
                    .mapToObj(i -> Map.<String, Object>of("id", edges.nodes()[i], "n", i)).toList());
        }
        List<List<Map<String, Object>>> rows = new ArrayList<>();
        IntStream.range(0, edges.types().length).forEach(i -> rows.add(new ArrayList<>()));
        for (int i = 0; i < edges.size(); i++) {
            int type = edges.type()[i];
            rows.get(type).add(row(edges, i));
            if (rows.get(type).size() == BATCH) {
                store.edges(edges.types()[type], rows.get(type));
                rows.get(type).clear();
            }
        }
        IntStream.range(0, rows.size()).filter(type -> !rows.get(type).isEmpty())
                .forEach(type -> store.edges(edges.types()[type], rows.get(type)));
    }

    private static Map<String, Object> row(EdgeList edges, int i) {
        Map<String, Object> row = new HashMap<>();
        Sign sign = edges.signs()[edges.type()[i]];
        row.put("a", edges.nodes()[edges.source()[i]]);
        row.put("b", edges.nodes()[edges.target()[i]]);
        row.put("statement", EdgeList.record(edges.statement()[i]));
        row.put("step", EdgeList.record(edges.statement()[i]) + "/" + edges.number(i));
        row.put("sign", sign == null ? null : sign.toString());
        return row;
    }

    /** Reads the legs as a stream; rows are consumed as they arrive. */
    static PathIndex index(EdgeList edges, GraphClient client) {
        PathIndexBuilder builder = builder(edges);
        client.read("bench/legs", Map.of(), rows -> {
            rows.forEach(row -> add(builder, row));
            return null;
        });
        return builder.build();
    }

    static PathIndexBuilder builder(EdgeList edges) {
        PathIndexBuilder builder = new PathIndexBuilder(edges.size());
        for (String node : edges.nodes()) {
            builder.node(node);
        }
        IntStream.range(0, EdgeList.STATEMENTS).forEach(i -> builder.statement(EdgeList.record(i), Weakest.NONE, true));
        return builder;
    }

    private static void add(PathIndexBuilder builder, Map<String, Object> row) {
        int source = ((Number) row.get("source")).intValue();
        String relation = (String) row.get("relation");
        Sign sign = row.get("sign") == null ? null : Sign.valueOf(((String) row.get("sign")).toUpperCase(Locale.ROOT));
        List<?> targets = (List<?>) row.get("targets");
        List<?> steps = (List<?>) row.get("steps");
        for (int i = 0; i < targets.size(); i++) {
            String step = (String) steps.get(i);
            int slash = step.indexOf('/');
            builder.add(source, ((Number) targets.get(i)).intValue(), Integer.parseInt(step, 1, slash, 10), true,
                    Integer.parseInt(step, slash + 1, step.length(), 10), relation, sign, false);
        }
    }

    /** Entities and statements by name alone, so that names are found and nothing else is told. */
    static Catalogue catalogue(EdgeList edges) {
        List<Entity> entities = IntStream.range(0, edges.nodes().length)
                .mapToObj(i -> Make.entity(edges.nodes()[i], edges.nodes()[i], EntityType.PROTEIN, null, null)).toList();
        List<Statement> statements = IntStream.range(0, EdgeList.STATEMENTS)
                .mapToObj(i -> Make.statement(EdgeList.record(i), Kind.MECHANISM, List.of(), List.of(), List.of(), List.of())).toList();
        return Make.catalogue(Make.dataSet(entities, List.of(Make.review(Map.of())), statements));
    }
}
