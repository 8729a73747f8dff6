package org.exotrace.path;

import java.io.IOException;
import java.util.List;
import org.exotrace.answer.LineWriter;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;

/** Answers how one thing reaches another, and whether it raises or lowers it. */
public final class PathService {

    private final Catalogue catalogue;

    public PathService(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @throws ProblemException {@code unknown-entity}, {@code ambiguous-name}, {@code same-ends}, {@code contradictory-filters},
     *     {@code bad-value}
     */
    public PathAnswer answer(PathRequest request) {
        return answer(request, List.of());
    }

    /** @param wider the same question without some of its filters: where no path is left, the answer says which filter did it */
    public PathAnswer answer(PathRequest request, List<Wider> wider) {
        return new PathRun(Question.of(catalogue, request)).answer(wider);
    }

    /**
     * Everything that one thing reaches, or that reaches it, where the request leaves an end open.
     *
     * @throws ProblemException as {@link #answer} does
     */
    public EndsAnswer ends(PathRequest request) {
        return ends(request, List.of());
    }

    /** @param wider as {@link #answer} takes it */
    public EndsAnswer ends(PathRequest request, List<Wider> wider) {
        return new EndsRun(OpenQuestion.of(catalogue, request)).answer(wider);
    }

    /** Every path in order, or every end where one is left open, a line each; then a line that says whether they are all. */
    public void stream(PathRequest request, LineWriter out) throws IOException {
        if (request.isOpen()) {
            new EndsRun(OpenQuestion.of(catalogue, request)).stream(out);
            return;
        }
        new PathRun(Question.of(catalogue, request)).stream(out);
    }
}
