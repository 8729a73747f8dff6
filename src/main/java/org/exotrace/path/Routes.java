package org.exotrace.path;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;

/** The routes of statements to their effects, each made when its statement is first asked for, and kept with the catalogue. */
public final class Routes {

    private final Catalogue catalogue;
    private final Map<String, Own> byRecord = new ConcurrentHashMap<>();

    /**
     * Those of one statement.
     *
     * @param complete false where there were too many to find all
     */
    public record Own(List<Route> routes, boolean complete) {}

    private Routes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Routes of(Catalogue catalogue) {
        return catalogue.derived(Routes.class, Routes::new);
    }

    /** The routes of a statement of that catalogue, in the order of its legs. */
    public Own in(Statement statement) {
        return byRecord.computeIfAbsent(statement.record(), key -> RouteFinder.of(catalogue, statement));
    }
}
