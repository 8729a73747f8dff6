package org.exotrace.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.exotrace.wording.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells a statement whole, in plain sentences: transfers first, then steps, each in a phrase of its own,
 * so that text, list and drawing say the same in the same order; then effects, marks and modifiers that no leg tells.
 */
final class Narrator {

    /** A phrase, and the leg that it tells; null for what stands between. */
    record Phrase(String text, @Nullable String leg) {}

    private final Catalogue catalogue;
    private final Statement statement;
    private final Labels labels;
    private final ModifierWords modifiers;
    private final List<Phrase> phrases = new ArrayList<>();

    private Narrator(Catalogue catalogue, Statement statement) {
        this.catalogue = catalogue;
        this.statement = statement;
        this.labels = new Labels(catalogue, statement);
        this.modifiers = new ModifierWords(labels);
    }

    static List<Phrase> tell(Catalogue catalogue, Statement statement) {
        return new Narrator(catalogue, statement).tell();
    }

    /** Effects follow legs; where there are none, they are those of the modifiers. */
    private List<Phrase> tell() {
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
        if (EffectWords.isSilent(statement)) {
            sentence("this statement names no mechanism");
        }
        List<String> effects = new EffectWords(labels).sentences();
        boolean legs = !statement.transfers().isEmpty() || !statement.steps().isEmpty();
        Stream.of(legs ? effects : modifiers.sentences(), legs ? modifiers.sentences() : effects)
                .flatMap(List::stream).forEach(this::sentence);
        Phrase last = phrases.remove(phrases.size() - 1);
        phrases.add(new Phrase(last.text().stripTrailing(), last.leg()));
        return List.copyOf(phrases);
    }

    private void sentence(String text) {
        phrases.add(new Phrase(Sentences.capital(text) + ". ", null));
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
        boolean amount = Sentences.isAmount(catalogue.entity(object.entity()).type(), step.aspect());
        String relation = Sentences.verb(step.relation(), amount);
        String word = Sentences.apart(step.verb(), label(step.subject()) + " " + label(step.object()), relation, step.sign());
        return label(step.subject()) + " " + verb(word, step.aim(), statement.isHedged(step), step.negated()) + " "
                + label(step.object()) + labels.place(object) + remarks(step, word, relation);
    }

    private static String verb(String verb, boolean aim, boolean hedged, boolean negated) {
        String not = negated ? "not " : "";
        if (aim) {
            return "is " + not + "meant to " + Sentences.base(verb);
        }
        return hedged ? "may " + not + Sentences.base(verb) : negated ? Sentences.negated(verb) : verb;
    }

    private String remarks(Step step, String word, String relation) {
        List<String> remarks = new ArrayList<>();
        String aspect = step.aspect() == null ? "" : "its " + step.aspect();
        String mode = step.mode() == null ? "" : "by " + step.mode();
        String said = step.negated() ? Sentences.negated(relation) : relation;
        boolean same = word.equals(relation) || word.equals("is " + step.relation().toString().replace('_', ' '));
        String recorded = Stream.of(same ? "" : said, aspect, mode).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
        if (!recorded.isEmpty()) {
            remarks.add(recorded);
        }
        if (step.printedAs() != null && !step.printedAs().equals(word)) {
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
        if (step.isDisputed()) {
            remarks.add("the cited paper says the opposite");
        }
        remarks.addAll(modifiers.remarks(step));
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    }

    private String label(String p) {
        return labels.of(p);
    }
}
