package org.exotrace.whatif;

import java.util.List;
import java.util.Optional;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.Route;

/** A statement with one of its effects, and the routes to it that are looked at: at least one. */
record Chain(Statement statement, Participant effect, List<Route> routes) {

    /** The first route that a cut leaves. */
    Optional<Route> left(Cut cut) {
        return routes.stream().filter(it -> cut.in(it).isEmpty()).findFirst();
    }

    /** This chain, where a cut leaves no route of it. */
    Outcome.Broken broken(Catalogue catalogue, Cut cut, List<WhatIf.Why> against) {
        return new Outcome.Broken(statement.record(), statement.title(), Ref.to(catalogue, effect), effect.direction(), cut.in(routes.get(0)).orElseThrow(), against);
    }
}
