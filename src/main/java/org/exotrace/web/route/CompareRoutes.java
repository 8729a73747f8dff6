package org.exotrace.web.route;

import org.exotrace.compare.By;
import org.exotrace.compare.CompareRequest;
import org.exotrace.compare.Comparison;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /compare}: two statements side by side, or two contexts. */
public final class CompareRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.one("/compare", query -> Comparison.answer(query.catalogue(), request(query)),
                ScopeParameters.and("a", "b", "by"));
    }

    private static CompareRequest request(Query query) {
        By by = query.find("by").map(it -> Query.word("by", it, By.class)).orElse(By.STATEMENT);
        return new CompareRequest(by, given(query, "a"), given(query, "b"), ScopeParameters.readable(query, ScopeParameters.of(query)));
    }

    private static String given(Query query, String name) {
        return query.find(name).orElseThrow(() -> ProblemException.of(ProblemType.BAD_VALUE,
                "Give 'a' and 'b': two records, or two entities and how to compare 'by'."));
    }
}
