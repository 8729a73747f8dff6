package org.exotrace.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.answer.Momentary;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.ReadAs;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.Cited;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.facet.Separation;
import org.exotrace.model.Direction;
import org.exotrace.model.EntityType;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Limit;
import org.exotrace.path.engine.Order;
import org.exotrace.path.engine.Tallies;
import org.exotrace.path.engine.Tally;
import org.exotrace.path.engine.Weakest;
import org.exotrace.shown.ShownLeg;
import org.exotrace.shown.Weak;
import org.exotrace.wording.LegWords;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /paths} answers.
 *
 * @param verdicts        one an effect, where the end is a cell; null otherwise
 * @param restsOn         where it was asked for; null otherwise
 * @param reached         how the cell itself is reached, where the end is a cell; never a verdict
 * @param told            how many paths those that are shown stand for: several statements may tell one
 * @param entities        null with {@code detail=ids}, as are the legs
 */
public record PathAnswer(
        End from,
        End to,
        Verdict verdict,
        @JsonInclude(Include.NON_NULL) @Nullable RestsOn restsOn,
        @JsonInclude(Include.NON_NULL) @Nullable List<EffectVerdict> verdicts,
        @JsonInclude(Include.NON_NULL) @Nullable Reached reached,
        Counts counts,
        int shown,
        int told,
        boolean complete,
        @JsonUnwrapped Unstated unstated,
        Order order,
        Limits limits,
        @JsonInclude(Include.NON_NULL) @Nullable Map<String, Ref> entities,
        @JsonInclude(Include.NON_NULL) @Nullable Map<String, LegItem> legs,
        List<PathItem> documented,
        List<PathItem> assembled,
        List<String> hints) implements Momentary {

    /** The paths in their order: documented ones, then assembled ones. */
    public List<PathItem> shownPaths() {
        return Stream.concat(documented.stream(), assembled.stream()).toList();
    }

    @Override
    public boolean momentary() {
        return limits.endedBy() == Limit.MS;
    }

    /**
     * @param chains in how many chains it takes part
     * @param also   others that bear the name it was asked by; null where there are none
     * @param readAs what that name could be taken for; null where for nothing else
     */
    public record End(String id, String label, EntityType type, int chains,
            @JsonInclude(Include.NON_NULL) @Nullable List<Ref> also, @JsonInclude(Include.NON_NULL) @Nullable ReadAs readAs) {}

    /**
     * @param basis         null where nothing speaks to it
     * @param separatedBy   what tells the two sides of a conflict apart
     * @param inferredOnly  whether all that it rests on has an inferred transfer
     * @param hedged        whether whoever decides it says so with a may
     * @param raises        who says that there is more of it
     * @param open          whose steps leave it open, or go over one that the cited paper contradicts
     * @param stated        statements that give a direction without steps
     * @param said          what each statement says, one by one; empty where all is assembled
     * @param partial       whether paths that may decide otherwise were not all looked at
     */
    public record Verdict(
            VerdictValue value, @Nullable Basis basis, List<Separation> separatedBy, boolean inferredOnly, boolean hedged,
            Units raises, Units lowers, Units noDifference, Units open, List<Stated> stated, List<Said> said,
            @JsonInclude(Include.NON_DEFAULT) boolean partial) {

        Verdict(VerdictValue value, @Nullable Basis basis, List<Separation> separatedBy, boolean inferredOnly, boolean hedged,
                Units raises, Units lowers, Units noDifference, Units open, List<Stated> stated, List<Said> said) {
            this(value, basis, separatedBy, inferredOnly, hedged, raises, lowers, noDifference, open, stated, said, false);
        }

        /** The same, where not all was looked at. */
        Verdict partial(boolean notAll) {
            return new Verdict(value, basis, separatedBy, inferredOnly, hedged, raises, lowers, noDifference, open, stated, said, notAll);
        }
    }

    public record EffectVerdict(Ref effect, VerdictValue value, @Nullable Basis basis,
            List<Separation> separatedBy, boolean inferredOnly, boolean hedged, Units raises, Units lowers, Units noDifference,
            Units open, List<Stated> stated, List<Said> said, Counts counts) {

        Outcome outcome() {
            return new Outcome(value, basis, said.isEmpty() || said.stream().anyMatch(it -> !Boolean.FALSE.equals(it.placed())));
        }

        static EffectVerdict of(Ref effect, Verdict it, Counts counts) {
            return new EffectVerdict(effect, it.value(), it.basis(), it.separatedBy(), it.inferredOnly(), it.hedged(), it.raises(),
                    it.lowers(), it.noDifference(), it.open(), it.stated(), it.said(), counts);
        }
    }

    /** @param papers how many distinct primary papers carry the statements */
    public record Units(List<String> statements, int papers) {}

    /**
     * What one statement says of one effect or mediator.
     *
     * @param direction  as the statement itself has it; null of a mediator
     * @param basis      over steps, or stated without
     * @param placed     whether it is placed in the cell that is asked for; null where none is, as is reach
     * @param reach      how a vesicle is known to reach that cell: stated, implied, inferred, not stated
     * @param disputed   whether it goes over a step that the cited paper contradicts
     * @param oppositeOf what is asked for, where this is its opposite and told the other way round
     * @param papers     ids of the primary papers that carry the statement
     */
    public record Said(
            String statement, Ref effect, VerdictValue says, @Nullable Direction direction, Basis basis,
            @JsonInclude(Include.NON_NULL) @Nullable Boolean placed, @JsonInclude(Include.NON_NULL) @Nullable String reach,
            boolean hedged, boolean inferred, boolean disputed, @JsonInclude(Include.NON_NULL) @Nullable Ref oppositeOf,
            List<String> papers) {

        /** The same of the opposite of its effect. */
        Said otherWayRound(Catalogue catalogue, String of) {
            return new Said(statement, effect, says.turned(), direction, basis, placed, reach, hedged, inferred, disputed,
                    Ref.to(catalogue, of), papers);
        }
    }

    public record Stated(String statement, Ref effect, Direction direction) {}

    public record Reached(int documented, int assembled, List<String> statements) {}

    /** Paths by sign; null where that kind was not asked for. */
    public record Counts(@Nullable BySign documented, @Nullable BySign assembled) {

        static Counts of(Tallies paths, boolean withAssembled) {
            return new Counts(BySign.of(paths.documented()), withAssembled ? BySign.of(paths.assembled()) : null);
        }
    }

    /** @param inferred how many of them have an inferred transfer */
    public record BySign(int positive, int negative, int unknown, int inferred) {

        private static BySign of(Tally paths) {
            return new BySign(paths.of(Sign.POSITIVE), paths.of(Sign.NEGATIVE), paths.of(Sign.UNKNOWN), paths.inferred());
        }
    }

    /** @param endedBy which limit ended the search: k, edge_visits, ms, bytes; null where it ended by itself */
    public record Limits(int k, int maxSteps, Spent edgeVisits, Spent ms, Spent bytes, @Nullable Limit endedBy) {}

    public record Spent(Number used, Number max) {}

    /**
     * @param statement       of a documented path; absent from an assembled one
     * @param statements      all that go the same way, of a documented path
     * @param met             which kinds of the ends it starts or ends in, where not in the ends themselves
     * @param statedDirection what the statement itself says of the effect that the path ends in
     * @param joints          of an assembled path
     * @param leastShown      its legs that are shown least, of those that are asked for a pip
     */
    @JsonInclude(Include.NON_NULL)
    public record PathItem(
            @Nullable String statement, @Nullable List<String> statements, List<String> legs, Sign sign, int length, Score score,
            boolean inferred, boolean hedged, boolean aim, @Nullable Met met, @Nullable Direction statedDirection,
            @Nullable List<JointItem> joints, List<Weak> leastShown) {}

    /** @param specificity from 1 downwards: the less, the more legs the things between the ends have */
    public record Score(int joints, int length, double specificity, Weakest weakest) {}

    @JsonInclude(Include.NON_NULL)
    public record Met(@Nullable String from, @Nullable String to) {}

    /** @param at id of the entity that both statements share */
    public record JointItem(
            String at, String fromStatement, String toStatement, List<String> shared, List<String> differs,
            List<String> unstated, @JsonProperty("observed_together") boolean observedTogether) {}

    /** The claim that a leg makes, and how many statements and papers make it. */
    public record ClaimRef(String id, int statements, int papers) {}

    /**
     * A leg with all that a reader needs to judge it.
     *
     * @param claim    null where the data have legs without statements, as are document and words
     */
    public record LegItem(
            String statement, int n, String relation, Ref subject, Ref object, @Nullable Sign sign,
            @Nullable String status, @Nullable String mode, @Nullable String aspect, @Nullable String verb,
            @Nullable String printedAs, @Nullable String subjectPlace, @Nullable String objectPlace,
            boolean inferred, boolean hedged, boolean aim, boolean ambiguous, @Nullable Sign citedPaperSign,
            List<Integer> references, @Nullable DocumentRef document, List<Cited> publications, Weakest evidence,
            @Nullable ClaimRef claim, @JsonUnwrapped @Nullable LegWords words, @JsonUnwrapped ShownLeg shown) {}
}
