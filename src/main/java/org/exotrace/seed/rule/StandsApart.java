package org.exotrace.seed.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** Legs that share no participant and no place with the others. A warning: a sentence may say two things at once. */
final class StandsApart implements SeedRule {

    @Override
    public String id() {
        return "stands-apart";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Entity> entities = seeds.entitiesById();
        seeds.withLegs().forEach(item -> {
            List<Leg> legs = Leg.of(item.value());
            Groups groups = new Groups();
            legs.forEach(leg -> groups.join(leg.subject(), leg.object()));
            joinPlaces(item.value(), groups);
            item.value().participants().stream().filter(it -> realises(it, entities)).forEach(
                    process -> item.value().in(Role.VESICLE).forEach(vesicle -> groups.join(process.p(), vesicle.p())));
            Set<String> told = new HashSet<>();
            legs.stream().filter(leg -> told.add(groups.of(leg.subject()))).skip(1).forEach(leg -> report.warning(
                    item, leg.pointer(), "%s stands apart: nothing ties %s and %s to the legs before.".formatted(
                            leg.name(), leg.subject(), leg.object()),
                    "Correct its keys, write the leg that ties them, or make it a statement of its own."));
        });
    }

    private static void joinPlaces(Statement statement, Groups groups) {
        statement.participants().stream().filter(it -> it.holder() != null)
                .forEach(it -> groups.join(it.p(), it.holder()));
    }

    /** A process such as uptake is a transfer of the vesicle under another name; an entity that is not known may be one. */
    private static boolean realises(Participant participant, Map<String, Entity> entities) {
        Entity entity = entities.get(participant.entity());
        return entity == null || entity.realises() != null;
    }
}
