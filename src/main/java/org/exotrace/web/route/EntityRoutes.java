package org.exotrace.web.route;

import java.util.List;
import org.exotrace.agent.Agent;
import org.exotrace.agent.Agents;
import org.exotrace.entity.Entities;
import org.exotrace.entity.EntityItem;
import org.exotrace.entity.Neighbour;
import org.exotrace.entity.Resolved;
import org.exotrace.entity.Resolver;
import org.exotrace.graph.GraphReads;
import org.exotrace.model.EntityType;
import org.exotrace.model.Role;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /entities}, what hangs on one, and what names of a list mean. */
public final class EntityRoutes implements Api.Routes {

    private static final int ALL = 1_000;
    private static final int NEAR = 3;
    private static final int MOST_NEAR = 5;

    private final GraphReads graph;

    public EntityRoutes(GraphReads graph) {
        this.graph = graph;
    }

    @Override
    public void addTo(Api api) {
        api.list("/entities", EntityItem.class, ALL, query -> entities(query).answer(query.words("type", EntityType.class),
                query.words("role", Role.class), query.text("q").orElse(null)), "type", "role", "q");
        api.post("/entities/resolve", (query, body) -> resolve(query, Sent.of(body, "items", "near")));
        api.one("/entities/{id}", query -> entities(query).one(query.path("id")));
        api.list("/entities/{id}/agents", Agent.class, Api.PAGE, query -> Agents.of(query.catalogue()).named(query.path("id")));
        api.ofPresentData().list("/entities/{id}/neighbours", Neighbour.class, Api.PAGE, query -> entities(query).neighbours(query.path("id"), graph));
    }

    /** One item a name, in the order of the names. */
    record Resolution(int total, List<Resolved> items) {}

    private static Resolution resolve(Query query, Sent sent) {
        List<Resolver.Asked> names = sent.items(Resolver.MOST).map(EntityRoutes::name).toList();
        return new Resolution(names.size(), new Resolver(query.catalogue(), sent.number("near", NEAR, 0, MOST_NEAR)).all(names));
    }

    private static Resolver.Asked name(Sent item) {
        return item.isText() ? Resolver.Asked.of(item.text())
                : new Resolver.Asked(item.only("name", "type", "organism").required("name"),
                        item.find("type").map(it -> Query.word("type", it, EntityType.class)).orElse(null), item.find("organism").orElse(null));
    }

    private static Entities entities(Query query) {
        return new Entities(query.catalogue());
    }
}
