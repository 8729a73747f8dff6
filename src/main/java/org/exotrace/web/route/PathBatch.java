package org.exotrace.web.route;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.web.ProblemDocument;
import org.exotrace.web.Query;
import org.jspecify.annotations.Nullable;

/** Many pairs in one request. A pair that cannot be answered says why in its place; the others are answered. */
final class PathBatch {

    private static final int MOST_PAIRS = 1_000;
    private static final String WHERE = "a batch";

    /** One item a pair, in the order of the pairs. */
    record Answer(List<Item> items) {}

    /** An answer of {@code /paths} with ok before its fields, or the problem in its place. */
    record Item(
            boolean ok,
            @JsonUnwrapped @Nullable Object answer,
            @JsonInclude(Include.NON_NULL) @Nullable ProblemDocument problem) {}

    private PathBatch() {}

    static Answer answer(Query query, JsonNode body) {
        body.fieldNames().forEachRemaining(field -> {
            if (!Set.of("pairs", "options").contains(field)) {
                throw bad("'%s' is unknown; a batch has pairs and options.".formatted(field));
            }
        });
        JsonNode pairs = body.path("pairs");
        if (!pairs.isArray()) {
            throw bad("'pairs' is a list of objects with 'from' and 'to'.");
        }
        if (pairs.size() > MOST_PAIRS) {
            throw ProblemException.of(ProblemType.TOO_LARGE,
                    "The batch has %d pairs; at most %d are answered at once.".formatted(pairs.size(), MOST_PAIRS));
        }
        JsonNode options = body.path("options");
        if (!options.isMissingNode() && !options.isObject()) {
            throw bad("'options' is an object with the parameters of /paths.");
        }
        List<Item> items = new ArrayList<>();
        pairs.forEach(pair -> items.add(item(query, pair, options)));
        return new Answer(items);
    }

    private static Item item(Query query, JsonNode pair, JsonNode options) {
        try {
            if (!pair.isObject()) {
                throw bad("A pair is an object with 'from' and 'to'.");
            }
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            options.properties().forEach(it -> parameters.put(it.getKey(), values(it.getValue())));
            pair.properties().forEach(it -> parameters.put(it.getKey(), values(it.getValue())));
            return new Item(true, PathRoutes.answer(query.with(parameters, Set.copyOf(PathParameters.NAMES), WHERE)), null);
        } catch (ProblemException e) {
            return new Item(false, null, ProblemDocument.of(e));
        }
    }

    /** A list is a repeated parameter. */
    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(it -> values.add(it.asText()));
        } else {
            values.add(value.asText());
        }
        return values;
    }

    private static ProblemException bad(String why) {
        return ProblemException.of(ProblemType.BAD_BODY, why);
    }
}
