package org.exotrace.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one passage of one document asserts: the unit of seeds, graph, API and pages.
 * Null or an empty list means that the document does not say it.
 *
 * @param record              the statement's id
 * @param document            id of the document that says it
 * @param theme               name of the theme that it is filed under
 * @param suggestedTheme      name of a narrower theme
 * @param polarityBasis       whether the polarity is printed or the curator's
 * @param references          numbers printed for the statement
 * @param referencePlacement  where they are printed
 * @param says                the claim in the curator's words
 * @param notStated           what a reader would look for and the part read does not say
 * @param related             statements that it should be read beside
 * @param conflictNote        the curator's word on what it disagrees with
 * @param dataset             name of the data set that brings it
 */
public record Statement(
        String record,
        String title,
        Kind kind,
        @Nullable String theme,
        @Nullable String suggestedTheme,
        Specificity specificity,
        Modality modality,
        boolean exosomeMechanism,
        Polarity polarity,
        @Nullable String polarityBasis,
        String document,
        Passage passage,
        List<Integer> references,
        @Nullable String referencesAsPrinted,
        @Nullable String referencePlacement,
        String says,
        @Nullable String notes,
        Context context,
        List<Participant> participants,
        List<Transfer> transfers,
        List<Step> steps,
        List<Modifier> modifiers,
        @Nullable SourceCheck sourceCheck,
        List<String> traps,
        @Nullable Study study,
        List<String> notStated,
        List<Related> related,
        @Nullable String conflictNote,
        String dataset) {

    public Statement {
        passage = passage == null ? Passage.NONE : passage;
        references = Lists.copy(references);
        context = context == null ? Context.NONE : context;
        participants = Lists.copy(participants);
        transfers = Lists.copy(transfers);
        steps = Lists.copy(steps);
        modifiers = Lists.copy(modifiers);
        traps = Lists.copy(traps).stream().sorted().toList();
        notStated = Lists.copy(notStated);
        related = Lists.copy(related);
        dataset = dataset == null ? SetInfo.OWN : dataset;
    }

    /** A chain is a statement with at least one step. */
    public boolean isChain() {
        return !steps.isEmpty();
    }

    /** The participant of that key; the seeds' rules make sure that a leg names only keys that exist. */
    public Participant participant(String p) {
        for (Participant one : participants) {
            if (one.p().equals(p)) {
                return one;
            }
        }
        throw new IllegalArgumentException(record + " has no participant " + p);
    }

    /** The cell or vesicle that a participant is placed in; nothing where that is not stated, or outside of both. */
    public Optional<Participant> place(Participant it) {
        return Optional.ofNullable(it.holder()).map(this::participant);
    }

    public List<Participant> in(Role role) {
        List<Participant> found = new ArrayList<>(participants.size());
        for (Participant one : participants) {
            if (one.role() == role) {
                found.add(one);
            }
        }
        return found;
    }

    public Optional<Participant> first(Role role) {
        return participants.stream().filter(it -> it.role() == role).findFirst();
    }

    public Optional<Participant> primaryEffect() {
        return participants.stream().filter(Participant::primary).findFirst();
    }

    /** A hedged step says so itself, or ends in the primary effect of a hedged statement. */
    public boolean isHedged(Step step) {
        return step.hedged() || modality == Modality.HEDGED && participant(step.object()).primary();
    }

    public String id(Transfer transfer) {
        return record + "/t" + transfer.n();
    }

    public String id(Step step) {
        return record + "/" + step.n();
    }

    /** The step that the cited paper contradicts: the statement's evidence supports the rest and refutes this one. */
    public Optional<Step> refutedStep() {
        return Optional.ofNullable(sourceCheck)
                .filter(check -> check.agrees() == Agreement.NO && check.against() == ReferenceStatus.VERIFIED)
                .flatMap(check -> steps.stream().filter(step -> Integer.valueOf(step.n()).equals(check.step())).findFirst());
    }
}
