package org.exotrace.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /paths}, one pair or a batch. */
public final class PathRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.one("/paths", PathRoutes::answer, (query, out) -> {
            PathRequest request = PathRequest.of(query);
            if (request.k() > 0) {
                throw ProblemException.of(ProblemType.NO_SUCH_FORMAT,
                        "NDJSON streams all paths: ask for k=all with detail=ids, or for JSON.");
            }
            new PathService(request).stream(out);
        }, PathRequest.PARAMETERS);
        api.post("/paths/batch", (Query query, JsonNode body) -> Batch.answer(query, body, PathRoutes::answer));
    }

    /** What {@code /paths} answers to the same parameters. */
    public static PathAnswer answer(Query query) {
        return new PathService(PathRequest.of(query)).answer();
    }

    /** The names of its parameters. */
    public static List<String> parameters() {
        return List.of(PathRequest.PARAMETERS);
    }
}
