package org.exotrace.web.route;

import java.util.stream.Stream;
import org.exotrace.agreement.Agreement;
import org.exotrace.agreement.ClaimItem;
import org.exotrace.agreement.ClaimRequest;
import org.exotrace.model.Sign;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /claims}: equal legs, merged across statements; one by its id. */
public final class ClaimRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        String[] filters = Stream.concat(StatementRoutes.FILTERS.stream().filter(it -> !it.equals("sort")),
                Stream.of("subject", "object", "sign", "relation", "below", "papers_max")).toArray(String[]::new);
        api.selected("/claims", ClaimItem.class, Api.PAGE, query -> new Agreement(query.catalogue()).answer(request(query)),
                ScopeParameters.and(filters));
        api.one("/claims/{id}", query -> new Agreement(query.catalogue()).one(query.path("id")));
    }

    private static ClaimRequest request(Query query) {
        return new ClaimRequest(StatementRoutes.filter(query, ScopeParameters.withoutPapers(query)), query.all("subject"), query.all("object"),
                query.flag("below", false), query.words("sign", Sign.class), query.all("relation"),
                query.number("papers_min", 0, ClaimRequest.MOST_PAPERS).orElse(0), query.number("papers_max", 0, ClaimRequest.MOST_PAPERS).orElse(ClaimRequest.MOST_PAPERS));
    }
}
