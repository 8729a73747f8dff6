package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.conflict.Conflict;
import org.exotrace.facet.Separation;

/** Contradictions to read: both sides stand. */
final class ConflictText {

    private ConflictText() {}

    static String of(List<?> found) {
        List<String> lines = new ArrayList<>();
        found.stream().map(Conflict.class::cast).forEach(it -> {
            lines.add("%s  %s (%s)".formatted(it.id(), it.topic(), papers(it.papers())));
            it.sides().forEach(side -> lines.add(
                    "  %s: %s (%s)".formatted(side.label(), String.join(", ", side.statements()), papers(side.papers()))));
            if (it.sides().isEmpty()) {
                lines.add("  " + String.join(", ", it.statements()));
            }
            it.separatedBy().forEach(one -> lines.add("  separated by " + separation(one)));
            if (it.separatedBy().isEmpty() && !it.sides().isEmpty()) {
                lines.add("  Nothing that is stated separates the sides.");
            }
            Stream.of(it.differs(), it.note()).filter(Objects::nonNull).forEach(words -> lines.add("  " + words));
            add(lines, "seen by curators as ", it.curated());
            add(lines, "found by rule as ", it.foundBy());
            lines.add("");
        });
        lines.add("%d contradiction%s.".formatted(found.size(), found.size() == 1 ? "" : "s"));
        return String.join("\n", lines) + "\n";
    }

    private static String papers(int count) {
        return count == 1 ? "1 paper" : count + " papers";
    }

    private static void add(List<String> lines, String words, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add("  " + words + String.join(", ", ids));
        }
    }

    static String separation(Separation it) {
        return it.facet() + ": " + it.sides().stream()
                .map(side -> "%s (%s)".formatted(String.join(", ", side.values()), side.label()))
                .collect(Collectors.joining(" against "));
    }
}
