package org.exotrace.conflict;

import java.util.List;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modifier;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;

/**
 * R10: one topic, what treatment makes vesicles do. A treatment stands at the start of the chain, or gives the vesicles
 * more of their cargo; what it makes of them works for the tumour in one statement and against it in another.
 */
final class MadeByTreatment {

    private static final Set<EntityType> TREATMENTS = Set.of(EntityType.DRUG, EntityType.DRUG_CLASS, EntityType.THERAPY);
    private static final Set<Role> OF_THE_VESICLE = Set.of(Role.VESICLE, Role.CARGO);

    private MadeByTreatment() {}

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        OutcomeSides sides = OutcomeSides.of(catalogue, ground.acting().stream()
                .filter(it -> isMadeByTreatment(catalogue, it)).toList());
        return sides.differ() ? List.of(sides.found("R10", Rule.R10, () -> "what treatment makes vesicles do",
                "Treatments, source cells and cargo differ.")) : List.of();
    }

    private static boolean isMadeByTreatment(Catalogue catalogue, Statement statement) {
        return statement.steps().stream().anyMatch(it -> starts(catalogue, statement, it))
                || statement.modifiers().stream().anyMatch(it -> loads(catalogue, statement, it));
    }

    private static boolean starts(Catalogue catalogue, Statement statement, Step step) {
        return step.pathSign() == Sign.POSITIVE && step.follows().isEmpty() && isTreatment(catalogue, statement, step.subject());
    }

    private static boolean loads(Catalogue catalogue, Statement statement, Modifier modifier) {
        return modifier.actsOn() != null && !modifier.negated() && modifier.action().sign() == Sign.POSITIVE
                && OF_THE_VESICLE.contains(statement.participant(modifier.actsOn()).role())
                && isTreatment(catalogue, statement, modifier.agent());
    }

    private static boolean isTreatment(Catalogue catalogue, Statement statement, String p) {
        return statement.participant(p).role() != Role.CARGO
                && TREATMENTS.contains(catalogue.entity(statement.participant(p).entity()).type());
    }
}
