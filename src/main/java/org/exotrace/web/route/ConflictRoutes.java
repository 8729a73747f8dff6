package org.exotrace.web.route;

import org.exotrace.agreement.ConflictDetail;
import org.exotrace.answer.Selected;
import org.exotrace.conflict.Basis;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.ConflictRequest;
import org.exotrace.conflict.Conflicts;
import org.exotrace.conflict.Rule;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /conflicts}: contradictions, found by rule or written down by curators; one by its id. */
public final class ConflictRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.selected("/conflicts", Conflict.class, Api.PAGE, ConflictRoutes::conflicts,
                ScopeParameters.and("basis", "rule", "statement"));
        api.one("/conflicts/<id>", query -> ConflictDetail.of(query.catalogue(), query.path("id")));
    }

    private static Selected<Conflict> conflicts(Query query) {
        return Conflicts.of(query.catalogue()).answer(
                new ConflictRequest(
                        query.words("basis", Basis.class), query.words("rule", Rule.class), query.all("statement"),
                        ScopeParameters.of(query)));
    }
}
