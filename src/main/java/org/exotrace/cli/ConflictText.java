package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.conflict.Conflict;
import org.exotrace.facet.Separation;

/** Contradictions to read: both sides stand. */
final class ConflictText {

    private ConflictText() {}

    static String of(List<?> found) {
        List<String> lines = new ArrayList<>();
        found.stream().map(Conflict.class::cast).forEach(it -> {
            lines.add("%s  %s".formatted(it.id(), it.topic()));
            it.sides().forEach(side -> lines.add("  %s: %s".formatted(side.label(), String.join(", ", side.statements()))));
            it.separatedBy().forEach(one -> lines.add("  separated by " + separation(one)));
            if (it.separatedBy().isEmpty()) {
                lines.add("  Nothing that is stated separates the sides.");
            }
            lines.add("  " + it.note());
            lines.add("");
        });
        lines.add("%d contradiction%s.".formatted(found.size(), found.size() == 1 ? "" : "s"));
        return String.join("\n", lines) + "\n";
    }

    static String separation(Separation it) {
        return it.facet() + ": " + it.sides().stream()
                .map(side -> "%s (%s)".formatted(String.join(", ", side.values()), side.label()))
                .collect(Collectors.joining(" against "));
    }
}
