package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Unstated;
import org.exotrace.entity.Ref;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathAnswer.PathItem;
import org.jspecify.annotations.Nullable;

/** An answer of paths to read: the verdict, then each path leg by leg; where nobody observed two legs together it says so. */
final class PathText {

    private final PathAnswer answer;
    private final List<String> lines = new ArrayList<>();

    private PathText(PathAnswer answer) {
        this.answer = answer;
    }

    static String of(PathAnswer answer) {
        return new PathText(answer).text();
    }

    private String text() {
        lines.add("%s (%s) to %s (%s): %s".formatted(answer.from().label(), answer.from().id(), answer.to().label(), answer.to().id(),
                verdict(answer.verdict().value(), answer.verdict().basis())));
        Optional.ofNullable(answer.verdicts()).stream().flatMap(List::stream)
                .forEach(it -> lines.add("  %s: %s".formatted(it.effect().label(), verdict(it.value(), it.basis()))));
        answer.verdict().separatedBy().forEach(it -> lines.add("  separated by " + ConflictText.separation(it)));
        answer.verdict().stated().forEach(it -> lines.add("  %s states without steps: %s, %s".formatted(
                it.statement(), it.effect().label(), it.direction())));
        Optional.ofNullable(answer.restsOn()).ifPresent(it -> lines.addAll(RestsOnText.of(it)));
        lines.add(Stream.of(count("documented", answer.counts().documented()), count("assembled", answer.counts().assembled()))
                .flatMap(Optional::stream).collect(Collectors.joining("; ", "Paths, ", ".")));
        int number = 0;
        for (PathItem path : answer.shownPaths()) {
            number++;
            path(number, path);
        }
        lines.addAll(notes(answer.complete(), answer.limits(), answer.unstated()));
        lines.addAll(answer.hints());
        return String.join("\n", lines) + "\n";
    }

    /** What the search left out. */
    static List<String> notes(boolean complete, PathAnswer.Limits limits, Unstated unstated) {
        List<String> notes = new ArrayList<>();
        if (!complete) {
            notes.add("");
            notes.add("Not all paths were looked for: the limit %s ended the search.".formatted(limits.endedBy()));
        }
        if (unstated.droppedRetracted() > 0) {
            notes.add("Left out: %d statements whose every paper was retracted.".formatted(unstated.droppedRetracted()));
        }
        if (unstated.droppedUnstated() > 0) {
            notes.add("Left out: %d statements that do not state what was asked for.".formatted(unstated.droppedUnstated()));
        }
        if (unstated.keptUnstated() > 0) {
            notes.add("Kept: %d statements that do not state what was asked for.".formatted(unstated.keptUnstated()));
        }
        return notes;
    }

    static String verdict(@Nullable Object value, @Nullable Object basis) {
        return (value == null ? "no verdict" : value) + (basis == null ? "" : ", " + basis);
    }

    private static Optional<String> count(String kind, PathAnswer.@Nullable BySign count) {
        return Optional.ofNullable(count).map(it -> "%s: %d positive, %d negative, %d unknown".formatted(
                kind, it.positive(), it.negative(), it.unknown()));
    }

    private void path(int number, PathItem path) {
        lines.add("");
        lines.add("%d. %s, %s, %d leg%s%s".formatted(number, path.sign(),
                path.joints() == null ? "documented in " + path.statement() : "assembled, a hypothesis", path.length(),
                path.length() == 1 ? "" : "s", path.statedDirection() == null ? "" : ", stated: " + path.statedDirection()));
        List<PathAnswer.JointItem> joints = path.joints() == null ? List.of() : path.joints();
        int joint = 0;
        String before = null;
        for (String leg : path.legs()) {
            String statement = leg.substring(0, leg.lastIndexOf('/'));
            if (before != null && !before.equals(statement) && joint < joints.size()) {
                joint(joints.get(joint));
                joint++;
            }
            lines.add("   %-8s %s".formatted(leg, sentence(leg)).stripTrailing());
            before = statement;
        }
    }

    private String sentence(String leg) {
        return Optional.ofNullable(answer.legs()).map(it -> it.get(leg)).map(PathAnswer.LegItem::words)
                .map(it -> it.sentence()).orElse("");
    }

    private void joint(PathAnswer.JointItem it) {
        String facts = Stream.of(fact("shared", it.shared()), fact("differs", it.differs()), fact("not stated", it.unstated()))
                .flatMap(Optional::stream).collect(Collectors.joining("; "));
        lines.add("   joint at %s from %s to %s%s. Never observed together.".formatted(
                label(it.at()), it.fromStatement(), it.toStatement(), facts.isEmpty() ? "" : ": " + facts));
    }

    private static Optional<String> fact(String what, List<String> facets) {
        return facets.isEmpty() ? Optional.empty() : Optional.of(what + " " + String.join(", ", facets));
    }

    private String label(String id) {
        Map<String, Ref> entities = answer.entities();
        return Optional.ofNullable(entities).map(it -> it.get(id)).map(Ref::label).orElse(id);
    }
}
