package org.exotrace.seed.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Statement;

/**
 * An entity that nothing names. A warning: it may be ahead of its statement. A drug below a class that a statement names
 * is there to be asked for: what is said of the class is the answer. One that shares a name is there so that nobody takes the
 * other for it.
 */
final class UnusedEntity implements SeedRule {

    private static final Set<EntityType> DRUGS = Set.of(EntityType.DRUG, EntityType.ANTIBODY);

    @Override
    public String id() {
        return "unused-entity";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.statements().complete() || !seeds.entities().complete() || !seeds.extensions().complete()) {
            return;
        }
        Set<String> stated = ids(seeds.statements().values().stream().flatMap(UnusedEntity::named));
        Set<String> used = ids(Stream.of(
                stated.stream(),
                seeds.entities().values().stream().flatMap(UnusedEntity::named),
                seeds.extensions().values().stream().flatMap(it -> it.parents().stream())).flatMap(it -> it));
        Map<String, Entity> entities = seeds.entitiesById();
        seeds.entities().items().stream().filter(it -> !used.contains(it.value().id()) && it.value().shares().isEmpty())
                .filter(it -> !DRUGS.contains(it.value().type()) || !isBelow(it.value(), stated, entities)).forEach(
                        it -> report.warning(it, "/id", "No statement and no other entity names %s.".formatted(it.value().id()),
                                "Use it, or leave it out."));
    }

    private static Set<String> ids(Stream<String> named) {
        return named.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean isBelow(Entity entity, Set<String> stated, Map<String, Entity> entities) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(entity.parents());
        while (!open.isEmpty()) {
            String wider = open.pop();
            if (stated.contains(wider)) {
                return true;
            }
            if (seen.add(wider) && entities.containsKey(wider)) {
                open.addAll(entities.get(wider).parents());
            }
        }
        return false;
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
