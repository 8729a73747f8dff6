package org.exotrace.seed.rule;

import java.util.List;
import org.exotrace.model.Step;

/** A step builds on earlier ones only, so that a walk backwards ends. */
final class FollowsLater implements SeedRule {

    @Override
    public String id() {
        return "follows-later";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            List<Step> steps = item.value().steps();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                String pointer = "/steps/" + i;
                step.follows().stream().filter(n -> n >= step.n()).forEach(n -> report.error(item, pointer,
                        "Step %d follows step %d.".formatted(step.n(), n), "Let it follow earlier steps only."));
            }
        });
    }
}
