package org.exotrace.entity;

import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Match;
import org.jspecify.annotations.Nullable;

/** One row of the list of entities: roles with the number of statements each, and statements in all. */
public record EntityItem(
        String id,
        String label,
        EntityType type,
        @Nullable String curie,
        @Nullable Match match,
        Map<String, Integer> roles,
        int statements) {

    static EntityItem of(Catalogue catalogue, Entity entity) {
        return new EntityItem(entity.id(), entity.label(), entity.type(), entity.curie(), entity.match(),
                catalogue.occurrences().roles(entity.id()), catalogue.occurrences().count(entity.id()));
    }
}
