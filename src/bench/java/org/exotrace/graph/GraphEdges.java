package org.exotrace.graph;

import java.util.List;
import java.util.Map;

/** Writes an edge list in its short form: nodes and direct relationships with the ids of their legs, nothing beside them. */
public final class GraphEdges {

    private final GraphClient client;

    public GraphEdges(GraphClient client) {
        this.client = client;
        client.writes().run("schema/entity_id");
    }

    /** @param rows id and n */
    public void nodes(List<Map<String, Object>> rows) {
        client.writes().piece(tx -> tx.run(CypherLibrary.get("bench/nodes").text(), Map.of("rows", rows)).consume());
    }

    /** @param rows a and b (ids of nodes), statement, step, sign */
    public void edges(String type, List<Map<String, Object>> rows) {
        client.writes().piece(tx -> tx.run(CypherLibrary.get("bench/edges").text(), Map.of("type", type, "rows", rows)).consume());
    }
}
