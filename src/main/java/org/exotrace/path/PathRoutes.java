package org.exotrace.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /paths}, one pair or a batch. */
public final class PathRoutes implements Api.Routes {

    private final Indexes indexes;

    public PathRoutes(Indexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public void addTo(Api api) {
        api.one("/paths", this::answer, (query, out) -> {
            PathRequest request = PathRequest.of(query);
            if (request.k() > 0) {
                throw ProblemException.of(406, "no-such-format", "That format is not offered",
                        "NDJSON streams all paths: ask for k=all with detail=ids, or for JSON.");
            }
            new PathService(request, indexes).stream(out);
        }, PathRequest.PARAMETERS);
        api.post("/paths/batch", (Query query, JsonNode body) -> Batch.answer(query, body, this::answer));
    }

    private PathAnswer answer(Query query) {
        return answer(query, indexes);
    }

    /** What {@code /paths} answers to the same parameters. */
    public static PathAnswer answer(Query query, Indexes indexes) {
        PathRequest request = PathRequest.of(query);
        return new PathService(request, indexes).answer();
    }

    /** The names of its parameters. */
    public static List<String> parameters() {
        return List.of(PathRequest.PARAMETERS);
    }
}
