package org.exotrace.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.exotrace.agent.Agent;
import org.exotrace.entity.Ref;
import org.exotrace.model.Agreement;
import org.exotrace.model.Computed;
import org.exotrace.model.Direction;
import org.exotrace.model.Engineered;
import org.exotrace.model.EntityType;
import org.exotrace.model.Location;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Related;
import org.exotrace.model.Role;
import org.exotrace.model.Setting;
import org.exotrace.model.Sign;
import org.exotrace.model.Species;
import org.exotrace.model.Status;
import org.exotrace.model.StepMode;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Study;
import org.exotrace.model.TransferMode;
import org.exotrace.model.TransferRelation;
import org.exotrace.model.Trap;
import org.exotrace.model.VesicleFunction;
import org.exotrace.model.Works;
import org.exotrace.shown.Pip;
import org.exotrace.shown.ShownView;
import org.exotrace.shown.State;
import org.exotrace.shown.Strength;
import org.exotrace.wording.LegWords;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /statements/{record}} says beyond the row of the list.
 *
 * @param modifiers what it says itself of what acts on it
 * @param agents    what acts on its participants and legs by any statement, at most {@code MOST_AGENTS}, the closest first
 */
record StatementDetail(
        List<Part> participants,
        List<TransferLeg> transfers,
        List<StepLeg> steps,
        List<Effect> effects,
        List<Modification> modifiers,
        List<Agent> agents,
        int agentsTotal,
        Context context,
        List<Ref> mentions,
        List<EvidenceItem> evidence,
        @Nullable Check sourceCheck,
        @Nullable String polarityBasis,
        @Nullable String suggestedTheme,
        @Nullable String referencesAsPrinted,
        @Nullable String referencePlacement,
        @Nullable Computed computed,
        List<Narrator.Phrase> narrative,
        List<Trap> traps,
        List<String> conflicts,
        @Nullable String notes,
        @Nullable Study study,
        List<String> notStated,
        List<Related> related,
        @Nullable String conflictNote,
        ShownView shown) {

    /** Of what statements speak of often very many things are told; {@code /entities/{id}/agents} tells all. */
    static final int MOST_AGENTS = 100;

    record Part(
            String p, Role role, Ref entity, @Nullable EntityType cargoType, @Nullable Location location, @Nullable String locationNote,
            @Nullable String in, @Nullable String state, @Nullable String qualifier, @Nullable Ref disease,
            Status status, @Nullable String basis, @Nullable Engineered engineered, @Nullable VesicleFunction function) {}

    /** @param hedged never: a hedge lies on what a transfer leads to */
    record TransferLeg(
            String id, int n, TransferRelation relation, Ref subject, Ref object, Status status,
            @Nullable TransferMode mode, String verb, boolean hedged, boolean aim, boolean negated,
            @Nullable String basis, @Nullable String printedAs, @Nullable String note, @JsonUnwrapped LegWords words, Map<Pip, State> pips,
            @JsonInclude(Include.NON_EMPTY) Map<Pip, Strength> strengths) {}

    /** @param hedged recorded of this very step; the flags of its words also tell what follows from a hedged statement */
    record StepLeg(
            String id, int n, Ref subject, StepRelation relation, Ref object, @Nullable Sign sign,
            @Nullable String aspect, @Nullable StepMode mode, String verb, @Nullable String printedAs,
            @Nullable String subjectIn, @Nullable String objectIn, @Nullable String branch, List<Integer> follows,
            boolean inferred, boolean hedged, boolean aim, @Nullable String assay, boolean ambiguous,
            @Nullable Sign citedPaperSign, boolean negated, @Nullable String note, List<StepEvidence> evidence, @JsonUnwrapped LegWords words,
            Map<Pip, State> pips, @JsonInclude(Include.NON_EMPTY) Map<Pip, Strength> strengths) {}

    /** An item that speaks of this very step; otherwise steps inherit the statement's evidence. */
    record StepEvidence(String id, String supports) {}

    record Effect(Ref entity, @Nullable Direction direction, @Nullable String directionNote, boolean primary) {}

    record Modification(
            Ref agent, String agentKind, ModifierAction action, @Nullable Works works, @Nullable Ref actsOn,
            boolean negated, @Nullable String note) {}

    record Context(
            @Nullable Ref disease, List<Ref> therapy, @Nullable String model, List<Taxon> species, List<Setting> setting,
            List<Ref> organ, @Nullable Ref tissue) {}

    /** A species: its term and common name. */
    record Taxon(String curie, String label) {
        static Taxon of(String term) {
            return new Taxon(term, Species.label(term));
        }
    }

    /**
     * @param publication its id; null where the printed number is open
     * @param printed     the number that the document prints; null for the document itself
     */
    record EvidenceItem(
            String id, @Nullable String publication, @Nullable Integer printed, Passage passage, String claim, String supports,
            ReferenceStatus referenceStatus) {}

    record Passage(
            @Nullable String section, @Nullable String sectionTitle, List<Integer> lines, @Nullable String part,
            @Nullable String figure, @Nullable String table, @Nullable String page, @Nullable String row) {}

    /** @param step number of the step that it speaks of; null where it speaks of all */
    record Check(Agreement agrees, ReferenceStatus against, @Nullable Integer step, @Nullable String note, @Nullable String url) {}
}
