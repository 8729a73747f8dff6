package org.exotrace.seed.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/**
 * A stray leg. A leg starts from what an earlier leg ends in. Anew may start only what is there without the telling:
 * source, vesicle, target and receptor, a mediator or modifier, and a process that realises a transfer.
 * And the legs of a statement hang together.
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
        seeds.statements().items().forEach(item -> {
            startsFromNothing(item, entities, report);
            standsApart(item, entities, report);
        });
    }

    private static void startsFromNothing(Placed<Statement> item, Map<String, Entity> entities, Report report) {
        Set<String> there = new HashSet<>();
        item.value().participants().stream().filter(it -> MAY_START.contains(it.role()) || realises(it, entities))
                .forEach(it -> there.add(it.p()));
        for (Leg leg : Leg.of(item.value())) {
            // Told once: a second leg from the same participant has the same reason.
            if (there.add(leg.subject()) && known(item.value(), leg.subject())) {
                report.error(item, leg.pointer(),
                        "%s starts from %s, which no earlier leg ends in.".formatted(leg.name(), leg.subject()),
                        "Write the leg that brings it, correct the subject, or put the legs in order.");
            }
            there.add(leg.object());
        }
    }

    private static void standsApart(Placed<Statement> item, Map<String, Entity> entities, Report report) {
        Statement statement = item.value();
        List<Leg> legs = Leg.of(statement);
        if (!legs.stream().allMatch(leg -> known(statement, leg.subject()) && known(statement, leg.object()))) {
            return;
        }
        Groups groups = new Groups();
        legs.forEach(leg -> groups.join(leg.subject(), leg.object()));
        statement.participants().stream().filter(it -> it.in() != null && !it.in().equals("outside"))
                .forEach(it -> groups.join(it.p(), it.in()));
        statement.participants().stream().filter(it -> realises(it, entities)).forEach(process ->
                statement.in(Role.VESICLE).forEach(vesicle -> groups.join(process.p(), vesicle.p())));
        Set<String> told = new HashSet<>();
        legs.stream().filter(leg -> told.add(groups.of(leg.subject()))).skip(1).forEach(leg -> report.error(item, leg.pointer(),
                "%s stands apart: nothing ties %s and %s to the legs before.".formatted(leg.name(), leg.subject(), leg.object()),
                "Correct its keys, write the leg that ties them, or make it a statement of its own."));
    }

    private static boolean realises(Participant participant, Map<String, Entity> entities) {
        Entity entity = entities.get(participant.entity());
        return entity != null && entity.realises() != null;
    }

    private static boolean known(Statement statement, String key) {
        return statement.participants().stream().anyMatch(it -> it.p().equals(key));
    }
}
