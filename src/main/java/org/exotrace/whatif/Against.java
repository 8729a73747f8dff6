package org.exotrace.whatif;

import java.util.List;
import java.util.Optional;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.Route;

/**
 * What speaks against a break: the same agent fails on something that the chain passes. What it fails on counts with its
 * kinds, and where it is placed, in the same place or a kind of it, either way round.
 *
 * @param failing actions that are said not to work
 */
record Against(Catalogue catalogue, List<Action> failing) {

    List<WhatIf.Why> on(List<Route> routes) {
        return failing.stream().filter(it -> it.modifier().actsOn() != null)
                .filter(it -> routes.stream().anyMatch(route -> passes(route, it)))
                .map(it -> new WhatIf.Why(it.statement().record(), it.statement().title(), it.told())).toList();
    }

    private boolean passes(Route route, Action action) {
        Participant target = action.target();
        Optional<String> place = action.statement().place(target).map(Participant::entity);
        return route.participants()
                .filter(it -> catalogue.hierarchy().below(target.entity()).contains(it.entity()))
                .anyMatch(it -> place.isEmpty() || isAt(route.statement(), it, place.get()));
    }

    private boolean isAt(Statement statement, Participant it, String place) {
        return statement.place(it).map(Participant::entity).filter(here -> catalogue.hierarchy().below(place).contains(here)
                || catalogue.hierarchy().above(place).contains(here)).isPresent();
    }
}
