package org.exotrace.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.jspecify.annotations.Nullable;

/** A leg and one item of evidence that it rests on: a row of {@code /statements/{record}/evidence}. */
public record LegEvidence(String statement, @JsonUnwrapped Leg leg, @JsonUnwrapped Item item) {

    /** @param leg its id; null, as all else, where the statement has no leg */
    public record Leg(
            @Nullable String leg, @Nullable Integer n, @Nullable String kind, @Nullable Ref subject, @Nullable String relation,
            @Nullable Ref object, @Nullable Sign sign, @Nullable Status status, @Nullable String mode, @Nullable String aspect,
            @Nullable String printedAs, @Nullable Boolean hedged, @Nullable Boolean aim, @Nullable String sentence) {

        static final Leg NONE = new Leg(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        static Leg of(StatementDetail.TransferLeg it) {
            return new Leg(it.id(), it.n(), "transfer", it.subject(), it.relation().toString(), it.object(), null, it.status(),
                    Objects.toString(it.mode(), null), null, it.printedAs(), it.hedged(), it.aim(), it.words().sentence());
        }

        static Leg of(StatementDetail.StepLeg it) {
            return new Leg(it.id(), it.n(), "step", it.subject(), it.relation().toString(), it.object(), it.sign(),
                    it.inferred() ? Status.INFERRED : Status.STATED, Objects.toString(it.mode(), null), it.aspect(), it.printedAs(),
                    it.hedged(), it.aim(), it.words().sentence());
        }
    }

    /**
     * @param supports what it says of this very leg: supports or refutes
     * @param doi      never of a candidate, as is pmid
     */
    public record Item(
            String evidence, String supports, @Nullable String publication, @Nullable Integer printed, ReferenceStatus referenceStatus, @Nullable String doi,
            @Nullable String pmid, @Nullable String section, List<Integer> lines, String claim) {

        static Item of(Catalogue catalogue, StatementDetail.EvidenceItem it, String supports) {
            Publication known = it.publication() == null || it.referenceStatus() == ReferenceStatus.CANDIDATE ? null
                    : catalogue.publication(it.publication());
            return new Item(it.id(), supports, it.publication(), it.printed(), it.referenceStatus(), known == null ? null : known.doi(),
                    known == null ? null : known.pmid(), it.passage().section(), it.passage().lines(), it.claim());
        }
    }

    /** Each leg with each item; a statement without legs has its items all the same. */
    static List<LegEvidence> of(Catalogue catalogue, Statement statement) {
        StatementDetail detail = StatementView.detail(catalogue, statement);
        Map<String, List<StatementDetail.StepEvidence>> own =
                detail.steps().stream().collect(Collectors.toMap(StatementDetail.StepLeg::id, StatementDetail.StepLeg::evidence));
        List<Leg> legs = Stream.concat(detail.transfers().stream().map(Leg::of), detail.steps().stream().map(Leg::of)).toList();
        return (legs.isEmpty() ? List.of(Leg.NONE) : legs).stream()
                .flatMap(leg -> detail.evidence().stream().map(item -> new LegEvidence(statement.record(), leg,
                        Item.of(catalogue, item, supports(item, own.getOrDefault(String.valueOf(leg.leg()), List.of()))))))
                .toList();
    }

    /** A step inherits the evidence of its statement, and may be refuted by the same item. */
    private static String supports(StatementDetail.EvidenceItem item, List<StatementDetail.StepEvidence> own) {
        return own.stream().filter(it -> it.id().equals(item.id())).map(StatementDetail.StepEvidence::supports)
                .findFirst().orElse(item.supports());
    }
}
