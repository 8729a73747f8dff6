package org.exotrace.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exotrace.model.Modifier;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Works;
import org.exotrace.wording.Sentences;

/** A modifier in a sentence of its own, unless a step says the same: then that step tells what is more. */
record ModifierWords(Labels labels) {

    private static final String GIVING = "administration of ";

    /** What no step tells, in sentences: who does the same is told in one. */
    List<String> sentences() {
        Map<String, List<String>> agents = new LinkedHashMap<>();
        statement().modifiers().stream().filter(it -> step(it).isEmpty())
                .forEach(it -> agents.computeIfAbsent(predicate(it), key -> new ArrayList<>()).add(labels.of(it.agent())));
        return agents.entrySet().stream().map(it -> Sentences.list(it.getValue()) + " "
                + (it.getValue().size() > 1 ? Sentences.plural(it.getKey()) : it.getKey())).toList();
    }

    /** What the modifiers told by this step add to it: "for removal", "by administration of exosomes". */
    List<String> remarks(Step step) {
        return statement().modifiers().stream().filter(it -> step(it).filter(step::equals).isPresent())
                .map(it -> more(it, step)).filter(it -> !it.isEmpty()).toList();
    }

    private Statement statement() {
        return labels.statement();
    }

    private Optional<Step> step(Modifier modifier) {
        if (modifier.works() != Works.YES || modifier.negated()) {
            return Optional.empty();
        }
        return statement().steps().stream()
                .filter(it -> it.object().equals(modifier.actsOn()) && !it.negated() && !it.aim() && !statement().isHedged(it))
                .filter(it -> it.subject().equals(modifier.agent()) ? saysSo(it, modifier.action())
                        : isGiven(modifier, it) && it.sign() == modifier.action().sign())
                .findFirst();
    }

    private static boolean saysSo(Step step, ModifierAction action) {
        return step.sign() != null && step.sign() == action.sign() || (action + " ").startsWith(step.verb() + " ");
    }

    /** Exosomes that act, and the administration of exosomes, are one thing. */
    private boolean isGiven(Modifier modifier, Step step) {
        String agent = labels.of(modifier.agent());
        String given = GIVING + labels.of(step.subject());
        return agent.endsWith(given) || agent.endsWith(given + "s");
    }

    private String more(Modifier modifier, Step step) {
        String action = modifier.action().toString();
        if (!step.subject().equals(modifier.agent())) {
            return "by " + labels.of(modifier.agent());
        }
        return action.startsWith(step.verb() + " ") ? action.substring(step.verb().length() + 1) : "";
    }

    private String predicate(Modifier modifier) {
        String on = modifier.actsOn() == null ? "" : labels.of(modifier.actsOn());
        return switch (modifier.action()) {
            case LISTED_AS_APPROACH -> "is listed as an approach" + before(on, " to ");
            case PART_OF_A_COMBINATION -> "is part of a combination" + before(on, " with ");
            case NOT_REQUIRED_FOR -> "is not required for" + before(on, " ");
            case FAILS_TO_BLOCK, MAKES_NO_DIFFERENCE_TO -> modifier.action() + before(on, " ");
            case ADDS_TO_THE_EFFECT -> said(modifier, modifier.action().toString()) + before(on, " on ");
            case TAGS_FOR_REMOVAL -> said(modifier, "tags" + before(on, " ") + " for removal");
            case RE_SENSITISES, SENSITISES -> said(modifier, modifier.action().toString()) + before(on, isCondition(on) ? " as to " : " ");
            default -> said(modifier, modifier.action().toString()) + before(on, " ");
        };
    }

    /** A cell is made sensitive; resistance is what it is made so to. */
    private static boolean isCondition(String label) {
        return label.contains("resistance") || label.contains("sensitivity");
    }

    private static String before(String on, String joint) {
        return on.isEmpty() ? "" : joint + on;
    }

    /** What is only aimed at is not said to work. */
    private static String said(Modifier modifier, String verb) {
        if (modifier.works() == null) {
            return "is " + (modifier.negated() ? "not " : "") + "meant to " + Sentences.base(verb);
        }
        return switch (modifier.works()) {
            case NO -> modifier.negated() ? Sentences.negated(verb) : "fails to " + Sentences.base(verb);
            case PARTLY -> "partly " + verb;
            case YES -> modifier.negated() ? Sentences.negated(verb) : verb;
        };
    }
}
