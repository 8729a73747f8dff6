package org.exotrace.evidence;

import java.util.List;
import java.util.Locale;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /publications}: the numbered references; the review itself is one more, under {@code review}. */
public final class PublicationRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/publications", PublicationItem.class, Api.PAGE, PublicationRoutes::list);
        api.one("/publications/{number}", PublicationRoutes::one);
    }

    private static List<PublicationItem> list(Query query) {
        return query.catalogue().publications().stream()
                .filter(it -> !it.isReview())
                .map(it -> PublicationItem.of(query.catalogue(), it))
                .toList();
    }

    private static PublicationItem one(Query query) {
        String number = query.path("number").strip();
        return query.catalogue().findPublication(number.toLowerCase(Locale.ROOT))
                .map(it -> PublicationItem.of(query.catalogue(), it))
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_PUBLICATION,
                        "There is no publication '%s'. Give a printed number, or 'review'.".formatted(Suggest.brief(number))));
    }
}
