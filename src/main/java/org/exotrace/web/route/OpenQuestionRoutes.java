package org.exotrace.web.route;

import org.exotrace.settle.OpenQuestions;
import org.exotrace.settle.QuestionKind;
import org.exotrace.web.Api;

/** {@code /open-questions}: what the data leave open, and what would settle it. */
public final class OpenQuestionRoutes implements Api.Routes {

    private static final int SHOWN = 20;

    @Override
    public void addTo(Api api) {
        api.paged("/open-questions", SHOWN, (query, slice) -> OpenQuestions.answer(query.catalogue(), query.find("for").orElse(null),
                query.words("kind", QuestionKind.class), query.number("max_ms", 1, OpenQuestions.MOST_MS).orElse(OpenQuestions.USUAL_MS), slice),
                "for", "kind", "max_ms");
    }
}
