package org.exotrace.whatif;

import java.util.Optional;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Participant;
import org.exotrace.path.Route;
import org.exotrace.path.Routes;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /what-if} and {@code /interventions}: over documented chains only. */
public final class WhatIfRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.one("/what-if", WhatIfRoutes::whatIf, "block", "apply", "from", "to", "effect");
        api.one("/interventions", query -> new Interventions(query, chains(query.catalogue())).answer(),
                "effect", "direction", "max_size");
    }

    private static WhatIf whatIf(Query query) {
        Catalogue catalogue = query.catalogue();
        Optional<String> block = query.find("block");
        Optional<String> apply = query.find("apply");
        if (block.isPresent() == apply.isPresent()) {
            throw ProblemException.of(block.isPresent() ? ProblemType.CONTRADICTORY_FILTERS : ProblemType.BAD_VALUE,
                    "'block' takes away an entity, a leg or a statement; 'apply' applies a modifier. Give one of them.");
        }
        Chains chains = narrowed(query, chains(catalogue));
        return block.map(it -> new Blocking(catalogue, chains).of(it))
                .orElseGet(() -> new Applying(catalogue, chains).of(apply.orElseThrow()));
    }

    private static Chains chains(Catalogue catalogue) {
        return new Chains(catalogue, Routes.of(catalogue).all());
    }

    private static Chains narrowed(Query query, Chains all) {
        Chains chains = all;
        Optional<Set<String>> from = below(query, "from");
        Optional<Set<String>> to = below(query, "to");
        Optional<Set<String>> effect = below(query, "effect");
        if (from.isPresent()) {
            chains = chains.where(route -> route.needs().values().stream().flatMap(Set::stream)
                    .map(Participant::entity).anyMatch(from.get()::contains));
        }
        if (to.isPresent()) {
            chains = chains.where(route -> to.get().contains(route.effect().entity()) || isIn(route, to.get()));
        }
        if (effect.isPresent()) {
            chains = chains.where(route -> effect.get().contains(route.effect().entity()));
        }
        return chains;
    }

    private static boolean isIn(Route route, Set<String> cells) {
        return route.statement().place(route.effect()).filter(it -> cells.contains(it.entity())).isPresent();
    }

    private static Optional<Set<String>> below(Query query, String name) {
        Catalogue catalogue = query.catalogue();
        return query.find(name).map(it -> catalogue.hierarchy().below(Names.of(catalogue).get(it).entity().id()));
    }
}
