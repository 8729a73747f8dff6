package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exotrace.path.EndsAnswer;
import org.exotrace.path.PathAnswer;
import org.jspecify.annotations.Nullable;

/** What stands at the end that was left open, to read: each with its verdict, and the legs of its best path below. */
final class EndsText {

    private EndsText() {}

    static String of(EndsAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add("%s to %s: %d found, %d shown.".formatted(end(answer.from()), end(answer.to()), answer.totalEnds(), answer.shown()));
        int number = 0;
        for (EndsAnswer.EndItem it : answer.ends()) {
            number++;
            lines.add("");
            lines.add("%d. %s (%s): %s, %d paper%s%s".formatted(number, it.entity().label(), it.entity().id(),
                    PathText.verdict(it.verdict().value(), it.verdict().basis()), it.papers(), it.papers() == 1 ? "" : "s",
                    it.reached() == null || it.reached().statements().isEmpty() ? ""
                            : ", reached in " + String.join(", ", it.reached().statements())));
            Optional.ofNullable(it.best()).ifPresent(best -> best.legs().forEach(leg -> lines.add("   %-8s %s".formatted(
                    leg, sentence(answer, leg)).stripTrailing())));
        }
        lines.addAll(PathText.notes(answer.complete(), answer.limits(), answer.unstated()));
        lines.addAll(answer.hints());
        return String.join("\n", lines) + "\n";
    }

    private static String end(PathAnswer.@Nullable End it) {
        return it == null ? "anything" : "%s (%s)".formatted(it.label(), it.id());
    }

    private static String sentence(EndsAnswer answer, String leg) {
        return Optional.ofNullable(answer.legs()).map(it -> it.get(leg)).map(PathAnswer.LegItem::words)
                .map(it -> it.sentence()).orElse("");
    }
}
