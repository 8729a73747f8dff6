package org.exotrace.seed.rule;

import java.util.List;
import java.util.Objects;
import org.exotrace.model.Sign;
import org.exotrace.model.Step;

/** One statement that both raises and lowers the same thing by the same thing. */
final class OppositeSigns implements SeedRule {

    @Override
    public String id() {
        return "opposite-signs";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            List<Step> steps = item.value().steps();
            for (int i = 1; i < steps.size(); i++) {
                Step step = steps.get(i);
                String pointer = "/steps/" + i;
                steps.subList(0, i).stream().filter(it -> opposite(it, step)).forEach(it -> report.error(item, pointer,
                        "Step %d says that %s %s %s, and step %d that it %s it.".formatted(
                                step.n(), step.subject(), step.relation(), step.object(), it.n(), it.relation()),
                        "Keep one, or tell two states or aspects apart."));
            }
        });
    }

    private static boolean opposite(Step one, Step other) {
        return one.subject().equals(other.subject())
                && one.object().equals(other.object())
                && Objects.equals(one.aspect(), other.aspect())
                && one.sign() != null && other.sign() != null && !one.negated() && !other.negated()
                && one.sign().times(other.sign()) == Sign.NEGATIVE;
    }
}
