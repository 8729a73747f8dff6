package org.exotrace.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.model.Direction;
import org.exotrace.model.Modality;
import org.exotrace.model.Modifier;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Works;
import org.exotrace.wording.Sentences;

/** The effects that no step or modifier tells in their direction; marks and associations. */
record EffectWords(Labels labels) {

    private static final Set<Direction> CORRELATED = Set.of(Direction.MARKS, Direction.ASSOCIATED);

    /** Nothing is done, marked or compared: at most something is spoken of. */
    static boolean isSilent(Statement statement) {
        return statement.transfers().isEmpty() && statement.steps().isEmpty() && statement.modifiers().isEmpty()
                && statement.in(Role.EFFECT).stream().map(Participant::direction)
                        .noneMatch(it -> it == Direction.NO_DIFFERENCE || it != null && CORRELATED.contains(it));
    }

    List<String> sentences() {
        return Stream.concat(plain(), correlations()).toList();
    }

    private Stream<String> plain() {
        String changes = Sentences.list(Stream.of(
                change("increase in ", Direction.INCREASE), change("decrease in ", Direction.DECREASE))
                .filter(it -> !it.isEmpty()).toList());
        String open = untold(Direction.UNSPECIFIED);
        String same = untold(Direction.NO_DIFFERENCE);
        String about = untold(Direction.NOT_APPLICABLE);
        return Stream.of(
                changes.isEmpty() ? "" : "the effect named is " + changes,
                open.isEmpty() ? "" : (hedged() ? "a possible effect on " : "an effect on ") + open + " is named; which way is not said",
                same.isEmpty() ? "" : (hedged() ? "there may be no difference in " : "there is no difference in ") + same,
                about.isEmpty() ? "" : "it speaks of " + about)
                .filter(it -> !it.isEmpty());
    }

    private String change(String words, Direction direction) {
        String effects = untold(direction);
        String article = hedged() ? "a possible " : direction == Direction.INCREASE ? "an " : "a ";
        return effects.isEmpty() ? "" : article + words + effects;
    }

    private String untold(Direction direction) {
        return Sentences.list(labels.statement().in(Role.EFFECT).stream()
                .filter(it -> directionOf(it) == direction && !isTold(it))
                .map(it -> labels.of(it) + (isOnALeg(it) ? "" : labels.place(it)) + note(it)).toList());
    }

    private static Direction directionOf(Participant effect) {
        return effect.direction() == null ? Direction.NOT_APPLICABLE : effect.direction();
    }

    private boolean hedged() {
        return labels.statement().modality() == Modality.HEDGED;
    }

    private static String note(Participant effect) {
        return effect.directionNote() == null ? "" : " (" + effect.directionNote() + ")";
    }

    private boolean isTold(Participant effect) {
        return effect.directionNote() == null && switch (directionOf(effect)) {
            case INCREASE -> ends(effect, Sign.POSITIVE);
            case DECREASE -> ends(effect, Sign.NEGATIVE);
            case NO_DIFFERENCE -> labels.statement().steps().stream().anyMatch(it -> it.negated() && it.object().equals(effect.p()))
                    || modifiersOf(effect).anyMatch(it -> it.action() == ModifierAction.MAKES_NO_DIFFERENCE_TO);
            default -> isOnALeg(effect) || modifiersOf(effect).findAny().isPresent();
        };
    }

    /** By a leg or a modifier of that sign. */
    private boolean ends(Participant effect, Sign sign) {
        return labels.statement().steps().stream().anyMatch(it -> it.object().equals(effect.p()) && !it.negated() && it.sign() == sign)
                || modifiersOf(effect).anyMatch(it -> it.action().sign() == sign && it.works() != Works.NO && !it.negated());
    }

    private Stream<Modifier> modifiersOf(Participant effect) {
        return labels.statement().modifiers().stream().filter(it -> effect.p().equals(it.actsOn()));
    }

    private boolean isOnALeg(Participant effect) {
        return labels.statement().steps().stream()
                .anyMatch(it -> it.object().equals(effect.p()) || it.subject().equals(effect.p()));
    }

    private Stream<String> correlations() {
        return labels.statement().in(Role.EFFECT).stream()
                .filter(it -> CORRELATED.contains(directionOf(it)) && !isStep(it))
                .map(this::correlation);
    }

    private boolean isStep(Participant effect) {
        return effect.direction() == Direction.ASSOCIATED && effect.directionNote() == null && labels.statement().steps().stream()
                .anyMatch(it -> it.relation() == StepRelation.ASSOCIATED_WITH && it.object().equals(effect.p()) && !it.negated());
    }

    private String correlation(Participant effect) {
        List<String> who = new ArrayList<>();
        for (Role role : List.of(Role.CARGO, Role.VESICLE, Role.SOURCE)) {
            if (who.isEmpty()) {
                labels.statement().in(role).forEach(it -> who.add(labels.of(it)));
            }
        }
        boolean marks = effect.direction() == Direction.MARKS;
        String what = labels.of(effect) + note(effect);
        if (who.isEmpty()) {
            return (marks ? "a mark of " : "an association with ") + what + " is named";
        }
        String verb = marks ? "marks" : "goes with";
        String said = hedged() ? "may " + Sentences.base(verb) : who.size() > 1 ? Sentences.base(verb) : verb;
        return Sentences.list(who) + " " + said + " " + what;
    }
}
