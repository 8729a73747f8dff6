package org.exotrace.path;

import java.io.IOException;
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
        return new PathRun(Question.of(catalogue, request)).answer();
    }

    /** Every path in order, a line each, then a line that says whether they are all. */
    public void stream(PathRequest request, LineWriter out) throws IOException {
        new PathRun(Question.of(catalogue, request)).stream(out);
    }
}
