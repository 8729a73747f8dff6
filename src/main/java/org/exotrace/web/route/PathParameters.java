package org.exotrace.web.route;

import java.util.List;
import java.util.Optional;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modality;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Sign;
import org.exotrace.model.StepRelation;
import org.exotrace.path.PathFilter;
import org.exotrace.path.PathRequest;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Order;
import org.exotrace.web.Query;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code /paths}. */
final class PathParameters {

    /** Without those of every scope. */
    static final List<String> OWN = List.of(
            "from", "to", "via", "avoid", "max_steps", "k", "sign", "mode", "disease", "inferred", "rests_on",
            "detail", "exact", "order", "relation", "entity_type", "modality", "reference_status", "max_ms", "max_visits", "max_bytes");

    static final List<String> NAMES = List.of(ScopeParameters.and(OWN.toArray(String[]::new)));

    private PathParameters() {}

    static PathRequest request(Query query) {
        return new PathRequest(end(query, "from", "to"), end(query, "to", "from"), query.all("via"), query.all("avoid"),
                query.flag("exact", false), query.number("max_steps", 1, PathRequest.MOST_STEPS).orElse(PathRequest.USUAL_STEPS),
                k(query), query.find("sign").map(it -> Query.word("sign", it, Sign.class)).orElse(null),
                query.find("mode").map(it -> Query.word("mode", it, Ask.Mode.class)).orElse(Ask.Mode.ALL),
                ScopeParameters.withRows(query, query.all("disease")).byAnyPapers(),
                query.flag("inferred", true), isFull(query), query.flag("rests_on", false), filter(query),
                query.find("order").map(it -> Query.word("order", it, Order.class)).orElse(Order.JOINTS),
                query.number("max_ms", 1, Budget.MOST_MS).orElse(Budget.USUAL_MS),
                query.number("max_visits", 1, (int) Budget.MOST_VISITS).orElse((int) Budget.MOST_VISITS),
                query.number("max_bytes", 1, PathRequest.MOST_BYTES).orElse(PathRequest.MOST_BYTES));
    }

    private static PathFilter filter(Query query) {
        return new PathFilter(query.words("relation", StepRelation.class), query.words("entity_type", EntityType.class),
                query.words("modality", Modality.class), query.words("reference_status", ReferenceStatus.class),
                query.number("papers_min", 0, ScopeParameters.MOST_PAPERS).orElse(0));
    }

    private static @Nullable String end(Query query, String name, String other) {
        Optional<String> given = query.find(name);
        if (given.isEmpty() && query.find(other).isEmpty()) {
            throw ProblemException.of(ProblemType.BAD_VALUE,
                    "'from' and 'to' are missing: a question needs at least one end. With one of them, everything at the other is answered.");
        }
        return given.orElse(null);
    }

    private static int k(Query query) {
        Optional<String> asked = query.find("k");
        if (asked.filter("all"::equalsIgnoreCase).isEmpty()) {
            return query.number("k", 1, PathRequest.MOST_K).orElse(PathRequest.USUAL_K);
        }
        if (!query.find("format").orElse("").equalsIgnoreCase("ndjson") || isFull(query)) {
            throw ProblemException.badValue("k", "all", "all paths come as a stream: add format=ndjson and detail=ids.");
        }
        return PathRequest.ALL;
    }

    private static boolean isFull(Query query) {
        return query.either("detail", "full", "ids").equals("full");
    }
}
