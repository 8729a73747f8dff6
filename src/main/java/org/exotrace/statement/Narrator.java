package org.exotrace.statement;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Direction;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.exotrace.model.Works;
import org.exotrace.wording.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells a statement in plain sentences: transfers first, then steps, each in a phrase of its own,
 * so that text, list and drawing say the same in the same order.
 */
final class Narrator {

    /** A phrase, and the leg that it tells; null for what stands between. */
    record Phrase(String text, @Nullable String leg) {}

    private final Catalogue catalogue;
    private final Statement statement;
    private final List<Phrase> phrases = new ArrayList<>();

    private Narrator(Catalogue catalogue, Statement statement) {
        this.catalogue = catalogue;
        this.statement = statement;
    }

    static List<Phrase> tell(Catalogue catalogue, Statement statement) {
        return new Narrator(catalogue, statement).tell();
    }

    private List<Phrase> tell() {
        if (statement.transfers().isEmpty() && statement.steps().isEmpty()) {
            return List.of(new Phrase("This statement names no mechanism.", null));
        }
        Transfer before = null;
        for (Transfer transfer : statement.transfers()) {
            transfer(transfer, before);
            before = transfer;
        }
        end();
        statement.steps().forEach(step -> {
            phrases.add(new Phrase(Sentences.capital(step(step)), statement.id(step)));
            end();
        });
        correlations();
        statement.modifiers().forEach(this::modifier);
        Phrase last = phrases.remove(phrases.size() - 1);
        phrases.add(new Phrase(last.text().stripTrailing(), last.leg()));
        return List.copyOf(phrases);
    }

    private void end() {
        if (!phrases.isEmpty()) {
            phrases.add(new Phrase(". ", null));
        }
    }

    private void transfer(Transfer transfer, @Nullable Transfer before) {
        String object = label(transfer.object());
        String how = verb(Sentences.word(transfer.relation()), transfer.aim(), false, transfer.negated()) + " " + object
                + (transfer.mode() == null ? "" : " by " + transfer.mode())
                + (transfer.status() == Status.STATED ? "" : " (" + transfer.status() + ")");
        if (before != null && before.status() == Status.STATED && !before.negated() && before.object().equals(transfer.subject())) {
            add(", which ", how, transfer);
        } else if (before != null && before.subject().equals(transfer.subject())) {
            boolean list = before.relation() == transfer.relation() && transfer.relation() == TransferRelation.CARRIES
                    && !before.negated() && !transfer.negated();
            boolean last = !list || isLastOfList(transfer);
            add(last ? " and " : ", ", list ? object : how, transfer);
        } else {
            end();
            phrases.add(new Phrase(Sentences.capital(label(transfer.subject()) + " " + how), statement.id(transfer)));
        }
    }

    private boolean isLastOfList(Transfer transfer) {
        return statement.transfers().stream()
                .filter(it -> it.n() == transfer.n() + 1)
                .noneMatch(it -> it.relation() == transfer.relation());
    }

    private void add(String joint, String text, Transfer transfer) {
        phrases.add(new Phrase(joint, null));
        phrases.add(new Phrase(text, statement.id(transfer)));
    }

    /** The curator's verb, and in brackets the relation that it is recorded as. */
    private String step(Step step) {
        Participant object = statement.participant(step.object());
        String verb = verb(step.verb(), step.aim(), statement.isHedged(step), step.negated());
        return label(step.subject()) + " " + verb + " " + label(step.object()) + place(object) + remarks(step, object);
    }

    private static String verb(String verb, boolean aim, boolean hedged, boolean negated) {
        String not = negated ? "not " : "";
        if (aim) {
            return "is " + not + "meant to " + Sentences.base(verb);
        }
        return hedged ? "may " + not + Sentences.base(verb) : negated ? Sentences.negated(verb) : verb;
    }

    private String remarks(Step step, Participant object) {
        List<String> remarks = new ArrayList<>();
        boolean amount = Sentences.isAmount(catalogue.entity(object.entity()).type(), step.aspect());
        String relation = Sentences.verb(step.relation(), amount);
        String aspect = step.aspect() == null ? "" : " its " + step.aspect();
        if (!step.verb().equals(relation)) {
            remarks.add((step.negated() ? Sentences.negated(relation) : relation) + aspect + (step.mode() == null ? "" : " by " + step.mode()));
        }
        if (step.printedAs() != null && !step.printedAs().equals(step.verb())) {
            remarks.add("printed: “%s”".formatted(step.printedAs()));
        }
        if (step.relation() == StepRelation.AFFECTS && !step.negated()) {
            remarks.add("which way is not said");
        }
        if (step.assay() != null) {
            remarks.add(step.assay());
        }
        if (step.inferred()) {
            remarks.add("the order is the curator's");
        }
        if (step.citedPaperSign() != null && step.citedPaperSign() != step.sign()) {
            remarks.add("the cited paper says the opposite");
        }
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    }

    private String place(Participant participant) {
        if (participant.isOutside()) {
            return " outside the cell";
        }
        if (participant.holder() == null) {
            return "";
        }
        String place = label(participant.holder());
        return label(participant.p()).contains(place) ? "" : " in " + place;
    }

    private void correlations() {
        List<Participant> cargo = statement.in(Role.CARGO);
        List<Participant> from = cargo.isEmpty() ? statement.in(Role.VESICLE) : cargo;
        for (Participant effect : statement.in(Role.EFFECT)) {
            boolean marks = effect.direction() == Direction.MARKS;
            if (!from.isEmpty() && (marks || effect.direction() == Direction.ASSOCIATED)) {
                String who = String.join(", ", from.stream().map(it -> label(it.p())).toList());
                String verb = marks ? (from.size() > 1 ? " mark " : " marks ") : (from.size() > 1 ? " go with " : " goes with ");
                String note = effect.directionNote() == null ? "" : " (" + effect.directionNote() + ")";
                phrases.add(new Phrase(Sentences.capital(who + verb + label(effect.p())) + note + ". ", null));
            }
        }
    }

    private void modifier(Modifier modifier) {
        String on = modifier.actsOn() == null ? "" : " " + label(modifier.actsOn());
        String verb = switch (modifier.action()) {
            case LISTED_AS_APPROACH, PART_OF_A_COMBINATION, NOT_REQUIRED_FOR -> "is " + modifier.action();
            case FAILS_TO_BLOCK, MAKES_NO_DIFFERENCE_TO -> modifier.action().toString();
            default -> (modifier.works() == Works.PARTLY ? "partly " : "")
                    + verb(modifier.action().toString(), false, false, modifier.negated());
        };
        phrases.add(new Phrase(Sentences.capital(label(modifier.agent()) + " " + verb + on) + ". ", null));
    }

    private String label(String p) {
        Participant participant = statement.participant(p);
        String label = catalogue.entity(participant.entity()).label();
        return participant.state() == null ? label : label + " (" + participant.state() + ")";
    }
}
