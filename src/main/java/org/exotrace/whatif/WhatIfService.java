package org.exotrace.whatif;

import java.util.Objects;
import java.util.Set;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Participant;
import org.exotrace.path.Route;
import org.exotrace.scope.Scoped;

/** Answers what breaks and what one would have to block, over documented chains only. */
public final class WhatIfService {

    private final Catalogue catalogue;
    private final Chains chains;

    public WhatIfService(Catalogue catalogue) {
        this.catalogue = catalogue;
        chains = new Chains(catalogue);
    }

    /** @throws ProblemException unless one of block and apply is given and can be, and names are those of something */
    public WhatIf answer(WhatIfRequest request) {
        String block = request.block();
        String apply = request.apply();
        if (block == null ^ apply == null) {
            Scoped scope = Scoped.of(catalogue, request.scope());
            Chains narrowed = narrowed(request);
            Unstated unstated = scope.unstated(narrowed.statements());
            Blocking blocking = new Blocking(catalogue, narrowed.of(scope), scope, unstated);
            Applying applying = new Applying(catalogue, narrowed.of(scope), scope, unstated);
            if (block == null) {
                return applying.of(Objects.requireNonNull(apply), null);
            }
            return blocking.isGiven(block) ? applying.of(block, "applied") : blocking.of(block);
        }
        throw ProblemException.of(block == null ? ProblemType.BAD_VALUE : ProblemType.CONTRADICTORY_FILTERS,
                "'block' takes away an entity, a leg or a statement; 'apply' applies a modifier. Give one of them.");
    }

    public Intervention answer(InterventionRequest request) {
        return new Interventions(catalogue, request, chains).answer();
    }

    private Chains narrowed(WhatIfRequest request) {
        Chains narrowed = chains;
        if (request.from() != null) {
            Set<String> from = below(request.from());
            narrowed = narrowed.where(route -> route.participants().map(Participant::entity).anyMatch(from::contains));
        }
        if (request.to() != null) {
            Set<String> to = below(request.to());
            narrowed = narrowed.where(route -> to.contains(route.effect().entity()) || isIn(route, to));
        }
        if (request.effect() != null) {
            Set<String> effect = below(request.effect());
            narrowed = narrowed.where(route -> effect.contains(route.effect().entity()));
        }
        return narrowed;
    }

    private static boolean isIn(Route route, Set<String> cells) {
        return route.statement().place(route.effect()).filter(it -> cells.contains(it.entity())).isPresent();
    }

    private Set<String> below(String name) {
        return catalogue.hierarchy().below(Names.of(catalogue).get(name).entity().id());
    }
}
