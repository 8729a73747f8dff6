package org.exotrace.path;

import java.util.List;
import org.exotrace.catalogue.Catalogue;

/** The routes of all statements to their effects, in the order of records. */
public record Routes(List<Route> all) {

    public static Routes of(Catalogue catalogue) {
        return catalogue.derived(Routes.class, it -> new Routes(RouteFinder.all(LegSource.of(it))));
    }
}
