package org.exotrace.seed.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;

/** Two things under one name: the second of them is found. */
record Duplicate<T>(
        String id, Function<SeedSet, Part<T>> part, Function<T, String> name, String field, String what, String todo)
        implements SeedRule {

    static final SeedRule RECORD = new Duplicate<>("duplicate-record", SeedSet::statements, Statement::record, "/record",
            "Record", "Give one of the two a number of its own.");
    static final SeedRule ENTITY = new Duplicate<>("duplicate-entity", SeedSet::entities, Entity::id, "/id",
            "Entity", "Keep one, or give the other an id of its own.");
    static final SeedRule PUBLICATION = new Duplicate<>("duplicate-publication", SeedSet::publications, Publication::id,
            "/id", "Publication", "Keep one, or give the other an id of its own.");
    static final SeedRule THEME = new Duplicate<>("duplicate-theme", SeedSet::themes, Theme::name,
            "/name", "Theme", "Keep one, or give the other a name of its own.");
    static final SeedRule CONFLICT = new Duplicate<>("duplicate-conflict", SeedSet::conflicts, CuratedConflict::id,
            "/id", "Conflict", "Keep one, or give the other an id of its own.");
    static final SeedRule EXTENSION = new Duplicate<>("duplicate-extension", SeedSet::extensions, Extension::id,
            "/extends", "The extension", "Write what is added to one entity in one place.");

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<T>> first = new HashMap<>();
        part.apply(seeds).items().forEach(item -> {
            String its = name.apply(item.value());
            Placed<T> earlier = first.putIfAbsent(its, item);
            if (earlier != null) {
                report.error(item, field, "%s %s stands %s already.".formatted(what, its, earlier.where()),
                        earlier.isBeside() ? "Use that one, or give yours a name of its own." : todo);
            }
        });
    }
}
