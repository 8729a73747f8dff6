package org.exotrace.settle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exotrace.model.Context;
import org.exotrace.model.Depth;
import org.exotrace.model.Direction;
import org.exotrace.model.Kind;
import org.exotrace.model.Modality;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Passage;
import org.exotrace.model.Polarity;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.Specificity;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Study;
import org.exotrace.model.Transfer;

/** Makes what a result would be in the data: a statement, firm and shown, of a paper that was read in full. */
final class Result {

    /** What no statement of anybody's is called: records have no blanks. */
    static final String RECORD = "assumed result";
    private static final String SET = "assumed";
    private static final String PAPER = "assumed paper";
    private static final Publication.Reading IN_FULL = new Publication.Reading(Depth.FULL_TEXT, null);

    /** Where a result stands that no paper has yet. */
    static Publication paper() {
        return new Publication(PAPER, PublicationKind.ARTICLE, List.of(), "What is assumed", null, List.of(), null, null,
                null, null, null, null, null, null, IN_FULL, null, Map.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), Map.of(), null, SET);
    }

    private Result() {}

    /** What a statement would be that says the same again, shown by other experiments. */
    static Statement again(Statement it, Study study) {
        return again(it, it.context(), it.participants(), study);
    }

    /** The same of other participants, in another context. */
    static Statement again(Statement it, Context context, List<Participant> participants, Study study) {
        return again(it, PAPER, Modality.ASSERTED, context, participants, study);
    }

    /** The same, as that paper would say it. */
    static Statement again(Statement it, Publication paper, Study study) {
        return again(it, paper.id(), Modality.ASSERTED, it.context(), it.participants(), study);
    }

    /** What a statement would be that denies the same again. */
    static Statement denied(Statement it, Study study) {
        return again(it, PAPER, it.modality() == Modality.NEGATIVE ? Modality.NEGATIVE : Modality.ASSERTED, it.context(), it.participants(), study);
    }

    private static Statement again(Statement it, String paper, Modality modality, Context context, List<Participant> participants, Study study) {
        return of(paper, it.kind(), modality, it.polarity(), context, participants, it.transfers(),
                it.steps().stream().map(one -> firm(one, one.negated())).toList(), it.modifiers(), it.title(), study);
    }

    /** What one step says is not so would be so. */
    static Statement asserted(Statement it, Step step, Study study) {
        return of(it.kind(), Modality.ASSERTED, it.polarity(), it.context(), it.participants().stream().map(one -> one.p().equals(step.object()) && one.direction() == Direction.NO_DIFFERENCE
                ? Parts.directed(one, Parts.direction(Objects.requireNonNull(step.sign()))) : one).toList(),
                it.transfers(),
                it.steps().stream().map(one -> firm(one, one.negated() && one.n() != step.n())).toList(),
                List.of(), it.title(), study);
    }

    static Statement of(Kind kind, Modality modality, Polarity polarity, Context context, List<Participant> participants, List<Transfer> transfers,
            List<Step> steps, List<Modifier> modifiers, String title, Study study) {
        return of(PAPER, kind, modality, polarity, context, participants, transfers, steps, modifiers, title, study);
    }

    private static Statement of(String paper, Kind kind, Modality modality, Polarity polarity, Context context, List<Participant> participants,
            List<Transfer> transfers, List<Step> steps, List<Modifier> modifiers, String title, Study study) {
        return new Statement(RECORD, title, kind, null, null, Specificity.SPECIFIC, modality, true, polarity,
                polarity == Polarity.NONE ? null : "stated", paper, Passage.NONE, List.of(),
                null, null, title, null, context, participants, transfers, steps, modifiers, null, List.of(), study, List.of(), List.of(), null, SET);
    }

    /** A paper, once somebody reads it. */
    static Publication read(Publication it) {
        return it.isDocument() ? it : new Publication(it.id(), it.kind(), it.seen(), it.title(), it.firstAuthor(), it.authors(), it.journal(), it.year(),
                it.published(), it.doi(), it.pmid(), it.pmcid(), it.url(), it.note(), IN_FULL, it.text(), it.sections(), it.coverage(), it.readings(),
                it.opposites(), it.notHeld(), it.abbreviations(), it.traps(), it.cites(), it.retracted(), it.dataset());
    }

    /** Without what made it less than firm, and as the source has it. */
    static Step firm(Step it, boolean negated) {
        return new Step(it.n(), it.subject(), it.relation(), it.object(), it.mode(), it.verb(), null, it.aspect(), it.branch(), it.follows(),
                it.inferred(), false, false, it.assay(), false, null, negated, null);
    }
}
