package org.exotrace.seed.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.model.Computed;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;

/** Steps that do not come to the direction that is stated. A warning, since a source may say so itself. */
final class ComputedSign implements SeedRule {

    @Override
    public String id() {
        return "computed-sign";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().stream().filter(it -> walkable(it.value())).forEach(item -> {
            Statement statement = item.value();
            Computed computed = Computed.of(statement);
            if (computed == null || !Boolean.FALSE.equals(computed.agreesWithStated())) {
                return;
            }
            Participant effect = statement.primaryEffect().orElseThrow();
            report.warning(item, "/participants/" + statement.participants().indexOf(effect),
                    "The steps of %s come to the sign %s for %s, but its stated direction is %s.".formatted(
                            statement.record(), computed.sign(), effect.p(), effect.direction()),
                    "Check both; where the source itself says so, leave it and tell it in notes.");
        });
    }

    /** Whether {@link Computed} can find the steps that others follow, and who acts in them; where not, other rules say so. */
    private static boolean walkable(Statement statement) {
        List<Step> steps = statement.steps();
        Set<String> keys = statement.participants().stream().map(Participant::p).collect(Collectors.toSet());
        return IntStream.range(0, steps.size()).allMatch(i -> steps.get(i).n() == i + 1
                && keys.contains(steps.get(i).subject())
                && steps.get(i).follows().stream().allMatch(n -> n > 0 && n <= i));
    }
}
