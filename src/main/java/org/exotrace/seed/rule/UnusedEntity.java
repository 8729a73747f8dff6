package org.exotrace.seed.rule;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.model.Entity;
import org.exotrace.model.Statement;

/** An entity that nothing names. A warning: it may be ahead of its statement. */
final class UnusedEntity implements SeedRule {

    @Override
    public String id() {
        return "unused-entity";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.statements().whole() || !seeds.entities().whole()) {
            return;
        }
        Set<String> used = new HashSet<>();
        Stream.concat(
                seeds.statements().values().stream().flatMap(UnusedEntity::named),
                Stream.concat(
                        seeds.entities().values().stream().flatMap(UnusedEntity::named),
                        seeds.extensions().values().stream().flatMap(it -> it.parents().stream())))
                .filter(Objects::nonNull)
                .forEach(used::add);
        seeds.entities().items().stream().filter(it -> !used.contains(it.value().id())).forEach(
                it -> report.warning(it, "/id", "No statement and no other entity names %s.".formatted(it.value().id()),
                        "Use it, or leave it out."));
    }

    private static Stream<String> named(Statement statement) {
        return Stream.of(
                statement.participants().stream().flatMap(it -> Stream.of(it.entity(), it.disease())),
                statement.context().therapy().stream(),
                statement.context().organ().stream(),
                Stream.of(statement.context().disease()))
                .flatMap(ids -> ids);
    }

    private static Stream<String> named(Entity entity) {
        return Stream.of(entity.parents().stream(), entity.oppositeOf().stream(), Stream.of(entity.transcriptOf()))
                .flatMap(ids -> ids)
                .filter(id -> !entity.id().equals(id));
    }
}
