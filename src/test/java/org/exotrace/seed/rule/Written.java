package org.exotrace.seed.rule;

import java.util.List;
import org.exotrace.model.Entity;
import org.exotrace.model.Statement;

/** Things as if a file brought them: of what is held already, rules warn of nothing. */
final class Written {

    private Written() {}

    static SeedSet seeds(List<Entity> entities, List<Statement> statements) {
        return new SeedSet(part(List.of()), part(entities), part(List.of()), part(List.of()), part(statements), part(List.of()));
    }

    private static <T> Part<T> part(List<T> values) {
        return new Part<>(values.stream().map(it -> new Placed<>(it, "written.yaml", "", pointer -> 1)).toList(), true);
    }
}
