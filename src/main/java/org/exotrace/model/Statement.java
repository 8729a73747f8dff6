package org.exotrace.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one passage of one source asserts: the unit of seeds, graph, API and pages.
 * Null or an empty list means that the source does not say it.
 *
 * @param record              the statement's id
 * @param suggestedTheme      what the list of themes lacks
 * @param polarityBasis       whether the polarity is printed or the curator's
 * @param references          numbers printed for the statement
 * @param referencePlacement  where they are printed
 * @param says                the claim in the curator's words
 */
public record Statement(
        String record,
        String title,
        Kind kind,
        @Nullable Theme theme,
        @Nullable String suggestedTheme,
        Specificity specificity,
        Modality modality,
        boolean exosomeMechanism,
        Polarity polarity,
        @Nullable String polarityBasis,
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
        List<String> traps) {

    public Statement {
        references = Lists.copy(references);
        context = context == null ? Context.NONE : context;
        participants = Lists.copy(participants);
        transfers = Lists.copy(transfers);
        steps = Lists.copy(steps);
        modifiers = Lists.copy(modifiers);
        traps = Lists.copy(traps).stream().sorted().toList();
    }

    /** Where in the source it stands: section key, first and last line of the plain text. */
    public record Passage(String section, List<Integer> lines) {
        public Passage {
            lines = Lists.copy(lines);
        }
    }

    /** What the whole statement is about: ids of a disease and of therapies, the model, the species. */
    public record Context(
            @Nullable String disease, List<String> therapy, @Nullable String model, @Nullable String species) {

        /** Where nothing of it is stated. */
        public static final Context NONE = new Context(null, List.of(), null, null);

        public Context {
            therapy = Lists.copy(therapy);
        }
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
        return it.in() == null || it.isOutside() ? Optional.empty() : Optional.of(participant(it.in()));
    }

    public List<Participant> in(Role role) {
        return participants.stream().filter(it -> it.role() == role).toList();
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

    /** One item a reference, or one for the review itself. */
    public List<Evidence> evidence() {
        List<String> numbers = references.isEmpty()
                ? List.of(Publication.REVIEW)
                : references.stream().map(String::valueOf).toList();
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Evidence(record + "/e" + (i + 1), i + 1, numbers.get(i)))
                .toList();
    }

    /** The step that the cited paper contradicts: the statement's evidence supports the rest and refutes this one. */
    public Optional<Step> refutedStep() {
        return Optional.ofNullable(sourceCheck)
                .filter(check -> check.agrees() == Agreement.NO && check.against() == ReferenceStatus.VERIFIED)
                .flatMap(check -> steps.stream().filter(step -> Integer.valueOf(step.n()).equals(check.step())).findFirst());
    }
}
