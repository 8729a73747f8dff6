package org.exotrace.seed.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;

/** Effects of which none is the one that the statement ends in. That there are not two, the schema says. */
final class NoPrimary implements SeedRule {

    @Override
    public String id() {
        return "no-primary";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().stream().filter(it -> it.value().primaryEffect().isEmpty()).forEach(item -> {
            List<Participant> participants = item.value().participants();
            IntStream.range(0, participants.size()).filter(i -> participants.get(i).role() == Role.EFFECT).findFirst()
                    .ifPresent(i -> report.error(item, "/participants/" + i,
                            "%s has an effect, but no primary one.".formatted(item.value().record()),
                            "Give the effect that the statement ends in primary: true."));
        });
    }
}
