package org.exotrace.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sign that a statement's own steps come to, beside the direction that it states; never in its place.
 * Taken over the paths to the primary effect from the first steps whose subject is a vesicle or cargo; where there is
 * none, from each step that follows none. Signs multiply along a path; all paths equal gives that sign, anything else is
 * unknown.
 *
 * @param over            the steps on those paths, in their order
 * @param agreesWithStated null unless the stated direction is increase or decrease
 */
public record Computed(Sign sign, List<String> over, @Nullable Boolean agreesWithStated) {

    /** Null without steps, without a primary effect, or where no path ends in it. */
    public static @Nullable Computed of(Statement statement) {
        return statement.primaryEffect().map(effect -> of(statement, effect)).orElse(null);
    }

    /** The same for any effect of a statement. */
    public static @Nullable Computed of(Statement statement, Participant effect) {
        List<List<Step>> paths = new ArrayList<>();
        statement.steps().stream()
                .filter(step -> step.object().equals(effect.p()))
                .forEach(last -> backwards(statement, last, List.of(last), paths));
        if (paths.isEmpty()) {
            return null;
        }
        List<List<Step>> begun = paths.stream().map(path -> begin(statement, path)).filter(path -> !path.isEmpty()).distinct().toList();
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Set<Integer> over = new TreeSet<>();
        (begun.isEmpty() ? paths : begun).forEach(path -> {
            signs.add(path.stream().map(step -> Objects.requireNonNull(step.pathSign())).reduce(Sign.POSITIVE, Sign::times));
            path.forEach(step -> over.add(step.n()));
        });
        Sign sign = signs.size() == 1 ? signs.iterator().next() : Sign.UNKNOWN;
        return new Computed(sign, over.stream().map(n -> statement.record() + "/" + n).toList(), agrees(sign, effect));
    }

    /** From its first step whose subject is a vesicle or cargo: what acts on a cargo before that is no start. Steps stand last first. */
    private static List<Step> begin(Statement statement, List<Step> path) {
        for (int i = path.size(); i > 0; i--) {
            Role role = statement.participant(path.get(i - 1).subject()).role();
            if (role == Role.VESICLE || role == Role.CARGO) {
                return path.subList(0, i);
            }
        }
        return List.of();
    }

    /** Walks from the effect to the steps that follow none; steps follow earlier ones only, so this ends. */
    private static void backwards(Statement statement, Step step, List<Step> path, List<List<Step>> paths) {
        if (step.pathSign() == null) {
            return;
        }
        if (step.follows().isEmpty()) {
            paths.add(path);
        }
        step.follows().forEach(n -> {
            Step earlier = statement.steps().get(n - 1);
            List<Step> longer = new ArrayList<>(path);
            longer.add(earlier);
            backwards(statement, earlier, longer, paths);
        });
    }

    private static @Nullable Boolean agrees(Sign sign, Participant effect) {
        if (effect.direction() == Direction.INCREASE) {
            return sign == Sign.POSITIVE;
        }
        return effect.direction() == Direction.DECREASE ? sign == Sign.NEGATIVE : null;
    }
}
