package org.exotrace.whatif;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.agent.Agent;
import org.exotrace.agent.Agents;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Entity;
import org.exotrace.model.Statement;
import org.exotrace.scope.Scoped;

/** Takes away an entity with its kinds, a leg or a statement. */
final class Blocking {

    private final Catalogue catalogue;
    private final Chains chains;
    private final Scoped scope;
    private final Unstated unstated;

    Blocking(Catalogue catalogue, Chains chains, Scoped scope, Unstated unstated) {
        this.catalogue = catalogue;
        this.chains = chains;
        this.scope = scope;
        this.unstated = unstated;
    }

    WhatIf of(String what) {
        int slash = what.lastIndexOf('/');
        if (catalogue.findStatement(what).isPresent()) {
            Statement statement = catalogue.findStatement(what).orElseThrow();
            return answer(new WhatIf.Blocked("statement", statement.record(), null), Cut.statement(statement.record()),
                    Agents.of(catalogue).on(statement, scope::takes));
        }
        if (slash > 0 && catalogue.findStatement(what.substring(0, slash)).isPresent()) {
            Statement statement = catalogue.findStatement(what.substring(0, slash)).orElseThrow();
            String leg = leg(statement, what);
            return answer(new WhatIf.Blocked("leg", leg, null), Cut.leg(statement, leg), Agents.of(catalogue).on(statement, leg, scope::takes));
        }
        Names.Found found = Names.of(catalogue).get(what);
        Entity entity = found.entity();
        return answer(new WhatIf.Blocked("entity", entity.id(), Ref.to(catalogue, found)),
                Cut.entities(catalogue, catalogue.hierarchy().below(entity.id())), Agents.of(catalogue).on(entity.id(), scope::takes));
    }

    private WhatIf answer(WhatIf.Blocked blocked, Cut cut, List<Agent> agents) {
        Outcome outcome = chains.without(cut);
        return new WhatIf(blocked, null, null, outcome, null, List.of(), List.of(),
                agents.stream().filter(Agent::isBlocking).toList(), outcome.complete(), unstated,
                outcome.broken().isEmpty() && outcome.surviving().isEmpty()
                        ? List.of("No chain asked about rests on it.") : List.of());
    }

    /** Whether what is to be blocked is something that one gives. */
    boolean isGiven(String what) {
        boolean statement = catalogue.findStatement(what).isPresent()
                || what.lastIndexOf('/') > 0 && catalogue.findStatement(what.substring(0, what.lastIndexOf('/'))).isPresent();
        return !statement && Giving.isGiven(catalogue, Names.of(catalogue).get(what).entity());
    }

    private static String leg(Statement statement, String asked) {
        List<String> known = Stream.concat(statement.transfers().stream().map(statement::id),
                statement.steps().stream().map(statement::id)).toList();
        return known.stream().filter(asked::equalsIgnoreCase).findFirst().orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND,
                "%s has no leg '%s'.".formatted(statement.record(), asked))
                .withSuggestions(known));
    }
}
