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

    private static final List<String> LEGS = List.of("/participants/p", "/participants/role", "/participants/entity", "/participants/in",
            "/participants/direction", "/participants/primary", "/transfers/n", "/transfers/subject", "/transfers/relation",
            "/transfers/object", "/transfers/negated", "/steps/n", "/steps/subject", "/steps/relation", "/steps/object", "/steps/mode",
            "/steps/verb", "/steps/printed_as", "/steps/aspect", "/steps/follows", "/steps/negated", "/steps/cited_paper_sign");

    /** What is held. */
    public static SeedSet of(DataSet held) {
        return new SeedSet(part(held.themes()), part(held.entities()), part(held.extensions()), part(held.publications()),
                part(held.statements()), part(held.conflicts()));
    }

    private static <T> Part<T> part(List<T> held) {
        return new Part<>(held.stream().map(Placed::beside).toList(), true);
    }

    /** Statements whose legs can be judged: nothing misfits that they rest on. */
    List<Placed<Statement>> withLegs() {
        return statements.items().stream().filter(it -> it.knows(LEGS)).toList();
    }

    /** What was read, by id; whether the document of a statement is such, another rule says. */
    Map<String, Placed<Publication>> read() {
        Map<String, Placed<Publication>> read = documents();
        read.values().removeIf(it -> !it.value().isDocument());
        return read;
    }

    /** Publications by id, with their places; where an id is given twice, the first. */
    Map<String, Placed<Publication>> documents() {
        Map<String, Placed<Publication>> byId = new TreeMap<>();
        publications.items().forEach(it -> byId.putIfAbsent(it.value().id(), it));
        return byId;
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
