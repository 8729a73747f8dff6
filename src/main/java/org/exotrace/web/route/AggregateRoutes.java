package org.exotrace.web.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.aggregate.AggregateRequest;
import org.exotrace.aggregate.Aggregates;
import org.exotrace.aggregate.By;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /aggregate}: statements counted in groups. */
public final class AggregateRoutes implements Api.Routes {

    private static final int MOST = 4;
    private static final List<String> WORDS = Arrays.stream(By.values()).map(By::toString).toList();

    @Override
    public void addTo(Api api) {
        api.paged("/aggregate", Api.PAGE, (query, slice) -> new Aggregates(query.catalogue()).answer(request(query), slice),
                ScopeParameters.and(Stream.concat(StatementRoutes.FILTERS.stream().filter(it -> !it.equals("sort")),
                        Stream.of("by", "level", "effects")).toArray(String[]::new)));
    }

    private static AggregateRequest request(Query query) {
        return new AggregateRequest(by(query), StatementRoutes.filter(query), query.either("level", "stated", "top").equals("top"),
                query.either("effects", "all", "primary").equals("primary"));
    }

    private static List<By> by(Query query) {
        List<By> by = query.all("by").stream().flatMap(it -> Arrays.stream(it.split(",", -1))).map(String::strip).map(AggregateRoutes::word).toList();
        if (by.isEmpty()) {
            throw ProblemException.of(ProblemType.BAD_VALUE, "Give what to group statements by as 'by': one to four of " + allowed() + ", with commas between.");
        }
        if (by.size() > MOST || by.stream().distinct().count() < by.size()) {
            throw ProblemException.badValue("by", by.stream().map(By::toString).collect(Collectors.joining(",")),
                    by.size() > MOST ? "it takes at most four words." : "give each word once.");
        }
        return by;
    }

    private static By word(String given) {
        return Arrays.stream(By.values()).filter(it -> it.toString().equals(given.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> ProblemException.badValue("by", given, "it is one to four of " + allowed() + ", with commas between.")
                        .withSuggestions(Suggest.nearest(given, WORDS)));
    }

    private static String allowed() {
        return String.join(", ", WORDS);
    }
}
