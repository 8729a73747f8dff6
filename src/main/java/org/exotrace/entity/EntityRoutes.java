package org.exotrace.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.GraphReads;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;
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
        api.list("/entities", EntityItem.class, ALL, EntityRoutes::list, "type", "role", "q");
        api.one("/entities/{id}",
                query -> EntityDetail.of(query.catalogue(), Names.of(query.catalogue()).get(query.path("id"))));
        api.list("/entities/{id}/neighbours", Neighbour.class, Api.PAGE, this::neighbours);
    }

    private static List<EntityItem> list(Query query) {
        Catalogue catalogue = query.catalogue();
        List<EntityType> types = query.words("type", EntityType.class);
        List<Role> roles = query.words("role", Role.class);
        List<String> words = query.text("q").map(q -> List.of(Folding.words(q).split(" "))).orElse(List.of());
        return catalogue.entities().stream()
                .filter(it -> types.isEmpty() || types.contains(it.type()))
                .filter(it -> named(it, words))
                .map(it -> EntityItem.of(catalogue, it))
                .filter(it -> roles.isEmpty() || roles.stream().anyMatch(role -> it.roles().containsKey(role.toString())))
                .toList();
    }

    private static boolean named(Entity entity, List<String> words) {
        return words.isEmpty() || Stream.concat(Names.all(entity), Names.curies(entity))
                .map(Folding::words)
                .anyMatch(name -> words.stream().allMatch(name::contains));
    }

    private List<Neighbour> neighbours(Query query) {
        Catalogue catalogue = query.catalogue();
        Entity entity = Names.of(catalogue).get(query.path("id")).entity();
        return graph.read("entity/neighbours", Map.of("id", entity.id())).stream()
                .map(row -> new Neighbour(
                        text(row, "relation").toLowerCase(Locale.ROOT),
                        text(row, "direction"),
                        Ref.to(catalogue, text(row, "entity")),
                        ((List<?>) Objects.requireNonNull(row.get("statements"))).stream().map(String.class::cast).sorted().toList()))
                .toList();
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column));
    }
}
