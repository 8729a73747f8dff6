package org.exotrace.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.Cited;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Direction;
import org.exotrace.model.Kind;
import org.exotrace.model.Modality;
import org.exotrace.model.Participant;
import org.exotrace.model.Polarity;
import org.exotrace.model.Role;
import org.exotrace.model.Specificity;
import org.exotrace.model.Statement;
import org.exotrace.shown.ShownItem;
import org.exotrace.shown.Studies;
import org.jspecify.annotations.Nullable;

/** One row of the list of statements; steps and transfers are numbers here. */
public record StatementItem(
        String id,
        String record,
        String title,
        Kind kind,
        @Nullable String theme,
        Polarity polarity,
        Modality modality,
        Specificity specificity,
        boolean exosomeMechanism,
        @Nullable Ref source,
        @Nullable Ref inferredSource,
        @Nullable Ref vesicle,
        List<Ref> cargo,
        List<Ref> targets,
        @Nullable Ref receptor,
        @Nullable Ref effect,
        @Nullable Direction effectDirection,
        @Nullable Ref disease,
        List<Integer> references,
        String says,
        int steps,
        int transfers,
        DocumentRef document,
        String dataset,
        int papers,
        List<Cited> publications,
        @JsonUnwrapped ShownItem shown) {

    public static StatementItem of(Catalogue catalogue, Statement it) {
        Participant effect = it.primaryEffect().orElse(null);
        return new StatementItem(
                it.record(), it.record(), it.title(), it.kind(), it.theme(), it.polarity(), it.modality(),
                it.specificity(), it.exosomeMechanism(),
                it.first(Role.SOURCE).filter(source -> !source.inferred()).map(p -> Ref.to(catalogue, p)).orElse(null),
                it.first(Role.SOURCE).filter(Participant::inferred).map(p -> Ref.to(catalogue, p)).orElse(null),
                first(catalogue, it, Role.VESICLE),
                all(catalogue, it, Role.CARGO),
                all(catalogue, it, Role.TARGET),
                first(catalogue, it, Role.RECEPTOR),
                effect == null ? null : Ref.to(catalogue, effect),
                effect == null ? null : effect.direction(),
                it.context().disease() == null ? null : Ref.to(catalogue, it.context().disease()),
                it.references(), it.says(), it.steps().size(), it.transfers().size(),
                DocumentRef.of(catalogue.document(it)), it.dataset(), Papers.of(catalogue).of(it).size(),
                Cited.of(catalogue, it), ShownItem.of(Studies.of(catalogue, it)));
    }

    private static @Nullable Ref first(Catalogue catalogue, Statement statement, Role role) {
        return statement.first(role).map(it -> Ref.to(catalogue, it)).orElse(null);
    }

    private static List<Ref> all(Catalogue catalogue, Statement statement, Role role) {
        return statement.in(role).stream().map(it -> Ref.to(catalogue, it)).toList();
    }
}
