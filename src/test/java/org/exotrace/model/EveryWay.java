package org.exotrace.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@link Computed} says, by its definition: each way to an effect is written down. Only for few ways. */
final class EveryWay {

    private EveryWay() {}

    static @Nullable Computed of(Statement statement, Participant effect) {
        List<List<Step>> ways = new ArrayList<>();
        statement.steps().stream().filter(it -> it.object().equals(effect.p()))
                .forEach(it -> backwards(statement, it, List.of(it), ways));
        if (ways.isEmpty()) {
            return null;
        }
        List<List<Step>> begun = ways.stream().map(it -> begin(statement, it)).filter(it -> !it.isEmpty()).toList();
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Set<Integer> over = new TreeSet<>();
        (begun.isEmpty() ? ways : begun).forEach(way -> {
            signs.add(way.stream().map(it -> Objects.requireNonNull(it.pathSign())).reduce(Sign.POSITIVE, Sign::times));
            way.forEach(it -> over.add(it.n()));
        });
        Sign sign = signs.size() == 1 ? signs.iterator().next() : Sign.UNKNOWN;
        Boolean agrees = effect.direction() == Direction.INCREASE ? (Boolean) (sign == Sign.POSITIVE)
                : effect.direction() == Direction.DECREASE ? (Boolean) (sign == Sign.NEGATIVE) : null;
        return new Computed(sign, over.stream().map(n -> statement.record() + "/" + n).toList(), agrees);
    }

    /** The last step stands first. */
    private static List<Step> begin(Statement statement, List<Step> way) {
        for (int i = way.size(); i > 0; i--) {
            Role role = statement.participant(way.get(i - 1).subject()).role();
            if (role == Role.VESICLE || role == Role.CARGO) {
                return way.subList(0, i);
            }
        }
        return List.of();
    }

    private static void backwards(Statement statement, Step step, List<Step> way, List<List<Step>> ways) {
        if (step.pathSign() == null) {
            return;
        }
        if (step.follows().isEmpty()) {
            ways.add(way);
        }
        step.follows().forEach(n -> {
            List<Step> longer = new ArrayList<>(way);
            longer.add(statement.steps().get(n - 1));
            backwards(statement, statement.steps().get(n - 1), longer, ways);
        });
    }
}
