package org.exotrace.web.route;

import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.search.Suggestion;
import org.exotrace.search.Suggestions;
import org.exotrace.web.Api;

/** {@code /search}: suggestions while typing, best first. */
public final class SearchRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/search", Suggestion.class, Api.PAGE, query -> Suggestions.of(query.catalogue(),
                query.text("q").orElseThrow(() -> ProblemException.of(ProblemType.BAD_VALUE, "Give what to search for as 'q'.")),
                query.words("kind", Suggestion.Sort.class)), "q", "kind");
    }
}
