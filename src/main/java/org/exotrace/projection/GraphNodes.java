package org.exotrace.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** The nodes of statements: everything that takes part, whether an arrow touches it or not. */
public final class GraphNodes {

    private GraphNodes() {}

    public static List<GraphNode> of(List<Statement> statements, Function<String, Entity> entity) {
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (Participant it : statement.participants()) {
                String id = Arrow.node(statement, it);
                GraphNode before = nodes.get(id);
                List<GraphNode.Use> uses = new ArrayList<>(before == null ? List.of() : before.uses());
                uses.add(new GraphNode.Use(statement, it));
                nodes.put(id, new GraphNode(id, entity.apply(it.entity()), it.role() == Role.VESICLE ? statement : null, uses));
            }
        }
        return List.copyOf(nodes.values());
    }
}
