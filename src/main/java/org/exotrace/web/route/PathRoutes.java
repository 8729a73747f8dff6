package org.exotrace.web.route;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.exotrace.answer.LineWriter;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.path.EndsAnswer;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /paths}, one pair or a batch. */
public final class PathRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.one("/paths", PathRoutes::answer, PathRoutes::stream, PathParameters.NAMES.toArray(String[]::new));
        api.post("/paths/batch", (Query query, JsonNode body) -> PathBatch.answer(query, body));
    }

    /** A {@link PathAnswer}, or an {@link EndsAnswer} where one end is left open. */
    static Object answer(Query query) {
        PathRequest request = PathParameters.request(query);
        PathService paths = new PathService(query.catalogue());
        return request.isOpen() ? paths.ends(request, WiderPaths.of(query)) : paths.answer(request, WiderPaths.of(query));
    }

    /** @throws ProblemException where one end is left open */
    static PathAnswer between(Query query) {
        PathRequest request = PathParameters.request(query);
        if (request.isOpen()) {
            throw ProblemException.of(ProblemType.BAD_VALUE,
                    "'%s' is missing: a file of paths needs both ends, 'from' and 'to'.".formatted(request.from() == null ? "from" : "to"));
        }
        return new PathService(query.catalogue()).answer(request, WiderPaths.of(query));
    }

    private static void stream(Query query, LineWriter out) throws IOException {
        PathRequest request = PathParameters.request(query);
        if (request.k() != PathRequest.ALL) {
            throw ProblemException.of(ProblemType.NO_SUCH_FORMAT,
                    "NDJSON streams all paths: ask for k=all with detail=ids, or for JSON.");
        }
        new PathService(query.catalogue()).stream(request, out);
    }
}
