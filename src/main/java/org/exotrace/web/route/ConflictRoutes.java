package org.exotrace.web.route;

import java.util.List;
import org.exotrace.conflict.Basis;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.ConflictRequest;
import org.exotrace.conflict.Conflicts;
import org.exotrace.conflict.Rule;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /conflicts}: contradictions, found by rule or written down by curators. */
public final class ConflictRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/conflicts", Conflict.class, Api.PAGE, ConflictRoutes::conflicts, "basis", "rule", "statement");
    }

    private static List<Conflict> conflicts(Query query) {
        return Conflicts.of(query.catalogue()).answer(
                new ConflictRequest(
                        query.words("basis", Basis.class), query.words("rule", Rule.class), query.all("statement")));
    }
}
