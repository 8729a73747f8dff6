package org.exotrace.web.route;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.exotrace.answer.LineWriter;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
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

    static PathAnswer answer(Query query) {
        return new PathService(query.catalogue()).answer(PathParameters.request(query), WiderPaths.of(query));
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
