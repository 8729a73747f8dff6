package org.exotrace.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The signs that the ways along a statement's steps come to, carried from step to step: steps follow earlier ones only, so
 * that one pass meets each once, however many ways there are. A step that carries no sign ends all ways through it.
 */
final class SignsAlong {

    private final Statement statement;
    /** By step: the signs of ways to it that have met a vesicle or cargo as subject, from the first of those on. */
    private final List<Set<Sign>> begun = new ArrayList<>();
    /** By step: the signs of whole ways to it that have met none. */
    private final List<Set<Sign>> waiting = new ArrayList<>();

    SignsAlong(Statement statement) {
        this.statement = statement;
        statement.steps().forEach(this::carry);
    }

    private void carry(Step step) {
        Set<Sign> on = EnumSet.noneOf(Sign.class);
        Set<Sign> before = EnumSet.noneOf(Sign.class);
        Sign own = step.pathSign();
        if (own != null) {
            if (step.follows().isEmpty()) {
                before.add(own);
            }
            step.follows().stream().map(n -> n - 1).filter(i -> i < begun.size()).forEach(i -> {
                begun.get(i).forEach(it -> on.add(it.times(own)));
                waiting.get(i).forEach(it -> before.add(it.times(own)));
            });
            if (isBegin(step) && !before.isEmpty()) {
                before.clear();
                on.add(own);
            }
        }
        begun.add(on);
        waiting.add(before);
    }

    private boolean isBegin(Step step) {
        Role role = statement.participant(step.subject()).role();
        return role == Role.VESICLE || role == Role.CARGO;
    }

    /** Of the ways that end in an effect, from their begin; of whole ways where none has one. Empty where no way ends there. */
    Set<Sign> signs(Participant effect) {
        List<Set<Sign>> ways = hasBegun(effect) ? begun : waiting;
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (int i = 0; i < ways.size(); i++) {
            if (isLast(i, effect)) {
                signs.addAll(ways.get(i));
            }
        }
        return signs;
    }

    /** Numbers of the steps on those ways. */
    Set<Integer> over(Participant effect) {
        List<Set<Sign>> ways = hasBegun(effect) ? begun : waiting;
        boolean[] leads = new boolean[ways.size()];
        Set<Integer> over = new TreeSet<>();
        for (int i = ways.size() - 1; i >= 0; i--) {
            Step step = statement.steps().get(i);
            boolean passes = !begun.get(i).isEmpty() || !waiting.get(i).isEmpty();
            if (passes && (leads[i] || isLast(i, effect))) {
                step.follows().forEach(n -> leads[n - 1] = true);
                if (!ways.get(i).isEmpty()) {
                    over.add(step.n());
                }
            }
        }
        return over;
    }

    private boolean hasBegun(Participant effect) {
        for (int i = 0; i < begun.size(); i++) {
            if (isLast(i, effect) && !begun.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isLast(int i, Participant effect) {
        return statement.steps().get(i).object().equals(effect.p());
    }
}
