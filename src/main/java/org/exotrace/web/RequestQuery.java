package org.exotrace.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/** Reads the parameters of an HTTP request. */
final class RequestQuery {

    private static final int LONGEST = 8_192;
    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private RequestQuery() {}

    static Query of(Context context, Catalogue catalogue, Set<String> allowed) {
        Query query = of(context, catalogue);
        query.allowOnly(allowed);
        return query;
    }

    /** For a resource that does not know its parameters beforehand: it calls {@link Query#allowOnly}. */
    static Query of(Context context, Catalogue catalogue) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(context.queryParamMap());
        parameters.remove(Answering.DATA_VERSION);
        return new Query(catalogue, parameters, context.pathParamMap(), context.path(), context.header("Accept"));
    }

    /** @throws ProblemException 400 where it cannot be read */
    static void check(Context context) {
        String raw = context.queryString();
        if (raw != null && raw.length() > LONGEST) {
            throw ProblemException.of(ProblemType.BAD_VALUE,
                    "The query string has %d characters; at most %d are read. Send fewer filters.".formatted(raw.length(), LONGEST));
        }
        if (raw != null && HALF_ESCAPE.matcher(raw).find()) {
            throw ProblemException.of(ProblemType.BAD_VALUE,
                    "The query string holds a percent sign that starts no escape. Write a percent sign as %25.");
        }
    }
}
