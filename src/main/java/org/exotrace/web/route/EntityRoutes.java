package org.exotrace.web.route;

import org.exotrace.agent.Agent;
import org.exotrace.agent.Agents;
import org.exotrace.entity.Entities;
import org.exotrace.entity.EntityItem;
import org.exotrace.entity.Neighbour;
import org.exotrace.graph.GraphReads;
import org.exotrace.model.EntityType;
import org.exotrace.model.Role;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /entities} and what hangs on one. */
public final class EntityRoutes implements Api.Routes {

    private static final int ALL = 1_000;

    private final GraphReads graph;

    public EntityRoutes(GraphReads graph) {
        this.graph = graph;
    }

    @Override
    public void addTo(Api api) {
        api.list("/entities", EntityItem.class, ALL, query -> entities(query).answer(query.words("type", EntityType.class),
                query.words("role", Role.class), query.text("q").orElse(null)), "type", "role", "q");
        api.one("/entities/{id}", query -> entities(query).one(query.path("id")));
        api.list("/entities/{id}/agents", Agent.class, Api.PAGE, query -> Agents.of(query.catalogue()).named(query.path("id")));
        api.list("/entities/{id}/neighbours", Neighbour.class, Api.PAGE, query -> entities(query).neighbours(query.path("id"), graph));
    }

    private static Entities entities(Query query) {
        return new Entities(query.catalogue());
    }
}
