package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.annotate.Annotation;
import org.exotrace.annotate.Coverage;
import org.exotrace.annotate.Outcome;
import org.exotrace.entity.Ref;

/** An annotated list to read: coverage first, then what each thing does, then what all do together. */
final class AnnotateText {

    private AnnotateText() {}

    static String of(Annotation found) {
        List<String> lines = new ArrayList<>();
        Coverage all = found.coverage();
        lines.add(("Of %d: %d are cargo of which a statement says what it does, %d stand elsewhere in statements, %d are only carried,"
                + " %d are known and named by no statement, %d are ambiguous, %d are no name that is known.").formatted(
                        all.total(), all.cargo(), all.elsewhere(), all.detected(), all.resolvedOnly(), all.ambiguous(), all.unresolved()));
        found.items().stream().filter(it -> it.outcome() == Outcome.CARGO || !it.hypotheses().isEmpty()).forEach(it -> item(it, lines));
        found.items().stream().filter(it -> it.outcome() == Outcome.AMBIGUOUS).forEach(it -> lines.add("%d. %s may be %s".formatted(
                it.n(), it.given(), it.choices().stream().map(Ref::id).collect(Collectors.joining(", ")))));
        found.items().stream().filter(it -> it.note() != null && !it.given().isBlank())
                .forEach(it -> lines.add("%d. %s: %s".formatted(it.n(), it.given(), it.note())));
        if (!found.effects().isEmpty()) {
            lines.add("Together, where a change is given:");
        }
        found.effects().forEach(it -> lines.add("  %s: %s%s%s%s%s".formatted(it.effect().label(), it.verdict(), places(", raised by ", it.pushedUp()),
                places(", lowered by ", it.pushedDown()), places(", not pushed by ", it.listed()), it.cancels() ? ", these cancel" : "")));
        if (!found.complete()) {
            lines.add("Not all hypotheses were looked for: give it more time with --max-ms.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static void item(Annotation.Item it, List<String> lines) {
        lines.add("%d. %s, %s%s".formatted(it.n(), it.given(), it.outcome(), it.log2fc() == null ? "" : ", log2fc " + it.log2fc()));
        it.chains().forEach(chain -> lines.add("   %s: %s %s%s, %d paper%s".formatted(chain.statement(), chain.says(), chain.effect().label(),
                chain.target().isEmpty() ? "" : chain.target().stream().map(Ref::label).collect(Collectors.joining(", ", " in ", "")),
                chain.papers(), chain.papers() == 1 ? "" : "s")));
        it.hypotheses().forEach(one -> lines.add("   assembled, a hypothesis: %s %s over %s".formatted(one.verdict(), one.effect().label(),
                String.join(" ", one.best().legs()))));
    }

    private static String places(String what, List<Integer> places) {
        return places.isEmpty() ? "" : what + places.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
