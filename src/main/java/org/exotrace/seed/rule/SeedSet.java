package org.exotrace.seed.rule;

import java.util.Map;
import java.util.TreeMap;
import org.exotrace.model.Entity;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;

/** Everything that rules look at. */
public record SeedSet(
        Part<Entity> entities, Part<Publication> references, Part<Statement> statements, Part<Trap> traps) {

    /** Entities by id; where an id is given twice, the first. */
    Map<String, Entity> entitiesById() {
        Map<String, Entity> byId = new TreeMap<>();
        entities.values().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
        return byId;
    }
}
