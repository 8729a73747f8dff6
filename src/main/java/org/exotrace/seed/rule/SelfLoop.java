package org.exotrace.seed.rule;

import java.util.Map;

/** A leg from a thing to itself: to the same participant, or to the same entity in the same place and state. */
final class SelfLoop implements SeedRule {

    @Override
    public String id() {
        return "self-loop";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            Map<String, Same> things = Same.in(item.value());
            for (Leg leg : Leg.of(item.value())) {
                Same subject = things.get(leg.subject());
                if (leg.subject().equals(leg.object())) {
                    report.error(item, leg.pointer(), "%s leads from %s to itself.".formatted(leg.name(), leg.subject()),
                            "Correct one of its keys, or leave it out.");
                } else if (subject != null && subject.equals(things.get(leg.object()))) {
                    report.error(item, leg.pointer(), "%s leads from %s to %s, which are one thing: %s in the same place and state.".formatted(
                            leg.name(), leg.subject(), leg.object(), subject.entity()),
                            "Correct one of its keys, or tell two places or states apart.");
                }
            }
        });
    }
}
