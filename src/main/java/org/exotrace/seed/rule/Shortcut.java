package org.exotrace.seed.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;

/**
 * A step straight to where other steps of the statement lead one after the other: a path would take it and leave out what
 * is documented between. A warning, since a source may print both; then the step has a branch.
 */
final class Shortcut implements SeedRule {

    @Override
    public String id() {
        return "shortcut";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            Statement statement = item.value();
            Map<String, List<Step>> from = statement.steps().stream().filter(Shortcut::leads)
                    .collect(Collectors.groupingBy(Step::subject));
            for (int i = 0; i < statement.steps().size(); i++) {
                Step step = statement.steps().get(i);
                String pointer = "/steps/" + i;
                if (leads(step) && step.branch() == null) {
                    around(step, from).ifPresent(way -> report.warning(item, pointer,
                            "Step %d leads from %s straight to %s, where steps %s lead one after the other.".formatted(
                                    step.n(), step.subject(), step.object(), way),
                            "Leave it out, or give it a branch where the source prints it beside them."));
                }
            }
        });
    }

    /** What has no sign, or is said not to be so, is part of no path. */
    private static boolean leads(Step step) {
        return step.pathSign() != null;
    }

    /** The numbers of the fewest other steps, two or more, that lead to the same. */
    private static Optional<String> around(Step straight, Map<String, List<Step>> from) {
        Map<String, Step> reachedBy = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(straight.subject()));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Step step : from.getOrDefault(at, List.of())) {
                boolean direct = at.equals(straight.subject()) && step.object().equals(straight.object());
                if (!direct && !step.object().equals(straight.subject()) && reachedBy.putIfAbsent(step.object(), step) == null) {
                    open.add(step.object());
                }
            }
        }
        return reachedBy.containsKey(straight.object()) ? Optional.of(way(straight, reachedBy)) : Optional.empty();
    }

    private static String way(Step straight, Map<String, Step> reachedBy) {
        LinkedList<Integer> numbers = new LinkedList<>();
        Step step = reachedBy.get(straight.object());
        while (step != null) {
            numbers.addFirst(step.n());
            step = reachedBy.get(step.subject());
        }
        List<String> words = new ArrayList<>(numbers.stream().map(String::valueOf).toList());
        String last = words.remove(words.size() - 1);
        return String.join(", ", words) + " and " + last;
    }
}
