package org.exotrace.seed.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A leg whose subject nothing brings. It starts from what an earlier leg ends in; anew may start only what is there
 * without the telling: source, vesicle, target and receptor; a mediator or modifier, which the host, the surroundings
 * or a treatment bring; and a process that realises a transfer.
 */
final class Unconnected implements SeedRule {

    private static final Set<Role> MAY_START =
            Set.of(Role.SOURCE, Role.VESICLE, Role.TARGET, Role.RECEPTOR, Role.MEDIATOR, Role.MODIFIER);

    @Override
    public String id() {
        return "unconnected";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Entity> entities = seeds.entitiesById();
        seeds.withLegs().forEach(item -> {
            Set<String> there = starts(item.value(), entities);
            for (Leg leg : Leg.of(item.value())) {
                // Told once: a second leg from the same participant has the same reason.
                if (there.add(leg.subject()) && isKey(item.value(), leg.subject())) {
                    report.error(item, leg.pointer(),
                            "%s starts from %s, which no earlier leg ends in.".formatted(leg.name(), leg.subject()),
                            "Write the leg that brings it, correct the subject, or put the legs in order.");
                }
                there.add(leg.object());
            }
        });
    }

    private static Set<String> starts(Statement statement, Map<String, Entity> entities) {
        Set<String> keys = new HashSet<>();
        statement.participants().stream()
                .filter(it -> MAY_START.contains(it.role()) || mayRealise(entities.get(it.entity())))
                .map(Participant::p)
                .forEach(keys::add);
        return keys;
    }

    /** An entity that is not known may do anything. */
    private static boolean mayRealise(@Nullable Entity entity) {
        return entity == null || entity.realises() != null;
    }

    private static boolean isKey(Statement statement, String key) {
        return statement.participants().stream().anyMatch(it -> it.p().equals(key));
    }
}
