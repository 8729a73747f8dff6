package org.exotrace.seed.rule;

import java.util.regex.Pattern;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;

/** The field names some states by their direction (exhaustion, escape); then it must be said which side they are on. */
final class StateWithoutSide implements SeedRule {

    private static final Pattern STATE =
            Pattern.compile("\\b(immuno-?suppression|exhaustion|resistance|escape)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "state-without-side";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.entities().items().stream()
                .filter(it -> it.value().type() == EntityType.PROCESS && STATE.matcher(it.value().label()).find())
                .filter(it -> !hasSide(it.value()))
                .forEach(it -> report.error(it, "/label",
                        "The state '%s' does not say which side it is on.".formatted(it.value().label()),
                        "Give it opposite_of, or immunity: 1 or -1."));
    }

    private static boolean hasSide(Entity entity) {
        return entity.immunity() != null || !entity.oppositeOf().isEmpty();
    }
}
