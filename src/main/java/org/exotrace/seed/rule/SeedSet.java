package org.exotrace.seed.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;

/** Everything that rules look at. */
public record SeedSet(
        Part<Theme> themes, Part<Entity> entities, Part<Extension> extensions, Part<Publication> publications,
        Part<Statement> statements, Part<CuratedConflict> conflicts) {

    /** What is held. */
    public static SeedSet of(DataSet held) {
        return new SeedSet(part(held.themes()), part(held.entities()), part(held.extensions()), part(held.publications()),
                part(held.statements()), part(held.conflicts()));
    }

    private static <T> Part<T> part(List<T> held) {
        return new Part<>(held.stream().map(Placed::beside).toList(), true);
    }

    /** Entities by id; where an id is given twice, the first. */
    Map<String, Entity> entitiesById() {
        Map<String, Entity> byId = new TreeMap<>();
        entities.values().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
        return byId;
    }

    /** Publications by id; where an id is given twice, the first. */
    Map<String, Publication> publicationsById() {
        Map<String, Publication> byId = new TreeMap<>();
        publications.values().forEach(it -> byId.putIfAbsent(it.id(), it));
        return byId;
    }
}
