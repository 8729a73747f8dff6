package org.exotrace.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Entity;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** Takes away an entity with its kinds, a leg or a statement. */
final class Blocking {

    private static final Set<Role> ON_CHAINS =
            Set.of(Role.SOURCE, Role.VESICLE, Role.CARGO, Role.TARGET, Role.RECEPTOR, Role.EFFECT);

    private final Catalogue catalogue;
    private final Chains chains;
    private final Unstated unstated;

    Blocking(Catalogue catalogue, Chains chains, Unstated unstated) {
        this.catalogue = catalogue;
        this.chains = chains;
        this.unstated = unstated;
    }

    WhatIf of(String what) {
        int slash = what.lastIndexOf('/');
        if (catalogue.findStatement(what).isPresent()) {
            Statement statement = catalogue.findStatement(what).orElseThrow();
            return answer(new WhatIf.Blocked("statement", statement.record(), null), Cut.statement(statement.record()));
        }
        if (slash > 0 && catalogue.findStatement(what.substring(0, slash)).isPresent()) {
            String leg = leg(catalogue.findStatement(what.substring(0, slash)).orElseThrow(), what);
            return answer(new WhatIf.Blocked("leg", leg, null), Cut.leg(leg));
        }
        Names.Found found = Names.of(catalogue).get(what);
        Entity entity = found.entity();
        refuseModifier(entity);
        return answer(new WhatIf.Blocked("entity", entity.id(), Ref.to(catalogue, found)),
                Cut.entities(catalogue.hierarchy().below(entity.id())));
    }

    private WhatIf answer(WhatIf.Blocked blocked, Cut cut) {
        Outcome outcome = chains.without(cut);
        return new WhatIf(blocked, null, outcome, null, List.of(), List.of(), true, unstated,
                outcome.broken().isEmpty() && outcome.surviving().isEmpty()
                        ? List.of("No chain asked about rests on it.") : List.of());
    }

    private static String leg(Statement statement, String asked) {
        List<String> known = Stream.concat(statement.transfers().stream().map(statement::id),
                statement.steps().stream().map(statement::id)).toList();
        return known.stream().filter(asked::equalsIgnoreCase).findFirst().orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND,
                "%s has no leg '%s'.".formatted(statement.record(), asked))
                .withSuggestions(known));
    }

    /** A modifier does something of its own: what is blocked is its target. */
    private void refuseModifier(Entity entity) {
        Set<String> roles = catalogue.occurrences().roles(entity.id()).keySet();
        if (roles.contains(Role.MODIFIER.toString()) && ON_CHAINS.stream().noneMatch(it -> roles.contains(it.toString()))) {
            throw ProblemException.badValue("block", entity.label(), "it is a modifier, which acts on others.")
                    .withHints(List.of("Ask what it does with apply=%s.".formatted(entity.id())));
        }
    }
}
