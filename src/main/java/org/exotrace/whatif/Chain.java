package org.exotrace.whatif;

import java.util.List;
import java.util.Optional;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.Route;

/** A statement with one of its effects, and the routes to it that are looked at: at least one. */
record Chain(Statement statement, Participant effect, List<Route> routes) {

    /** The first route that a cut leaves. */
    Optional<Route> left(Cut cut) {
        return routes.stream().filter(it -> cut.in(it).isEmpty()).findFirst();
    }
}
