package org.exotrace.seed.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.model.Step;
import org.exotrace.model.StepMode;

/** A word of binding, marking or detection on a step that claims a cause. */
final class BindingVerb implements SeedRule {

    private static final Pattern BINDING =
            Pattern.compile("\\b(bind|bound|engag|attach|dock|adher|ligat|recogni)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKING = Pattern.compile(
            "\\b(marks?\\b|marked by|marker|detect|correlat|associat|accompan|indicat|predict)", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "binding-verb";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            List<Step> steps = item.value().steps();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                String pointer = "/steps/" + i;
                if (!claimsCause(step) || step.mode() == StepMode.BINDING) {
                    continue;
                }
                find(step, BINDING).ifPresent(word -> report.error(item, pointer,
                        "Step %d %s, but '%s' is a word of binding.".formatted(step.n(), step.relation(), word),
                        "Make it binds, or add mode: binding where the binding brings the next step about."));
                find(step, MARKING).ifPresent(word -> report.error(item, pointer,
                        "Step %d %s, but '%s' is a word of marking.".formatted(step.n(), step.relation(), word),
                        "Marking is no cause: leave the step out, and make it the direction of the effect."));
            }
        });
    }

    private static boolean claimsCause(Step step) {
        return step.sign() != null;
    }

    private static Optional<String> find(Step step, Pattern words) {
        return Stream.concat(Stream.of(step.verb()), Stream.ofNullable(step.printedAs()))
                .filter(word -> words.matcher(word).find())
                .findFirst();
    }
}
