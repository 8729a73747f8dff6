package org.exotrace.seed.rule;

import java.util.List;
import org.exotrace.model.Step;

/** A step that builds on another goes on from where that one ends. */
final class FollowsOther implements SeedRule {

    @Override
    public String id() {
        return "follows-other";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            List<Step> steps = item.value().steps();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                String pointer = "/steps/" + i;
                steps.stream()
                        .filter(it -> it.n() < step.n() && step.follows().contains(it.n()))
                        .filter(it -> !it.object().equals(step.subject()))
                        .forEach(it -> report.error(item, pointer,
                                "Step %d starts from %s, but follows step %d, which ends in %s.".formatted(
                                        step.n(), step.subject(), it.n(), it.object()),
                                "Let it follow a step that ends in %s, or leave follows out.".formatted(step.subject())));
            }
        });
    }
}
