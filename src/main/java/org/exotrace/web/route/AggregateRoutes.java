package org.exotrace.web.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.aggregate.AggregateRequest;
import org.exotrace.aggregate.Aggregates;
import org.exotrace.aggregate.By;
import org.exotrace.aggregate.Fold;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /aggregate}: statements counted in groups. */
public final class AggregateRoutes implements Api.Routes {

    private static final int MOST = 4;
    private static final int MOST_ALONE = 1000;
    private static final List<String> WORDS = Arrays.stream(By.values()).map(By::toString).toList();

    @Override
    public void addTo(Api api) {
        api.paged("/aggregate", Api.PAGE, (query, slice) -> new Aggregates(query.catalogue()).answer(request(query), slice),
                ScopeParameters.and(Stream.concat(StatementRoutes.FILTERS.stream().filter(it -> !it.equals("sort")),
                        Stream.of("by", "level", "open", "most", "group", "effects")).toArray(String[]::new)));
    }

    private static AggregateRequest request(Query query) {
        List<By> by = by(query);
        return new AggregateRequest(by, StatementRoutes.filter(query), fold(query, by.size()),
                query.either("effects", "all", "primary").equals("primary"), group(query, by.size()));
    }

    private static Fold fold(Query query, int ends) {
        boolean top = query.either("level", "stated", "top").equals("top");
        List<String> open = query.all("open");
        if (!top && !open.isEmpty()) {
            throw ProblemException.badValue("open", open.get(0), "only classes at the top can be opened: add level=top.");
        }
        return new Fold(top, open, most(query, ends));
    }

    private static List<Integer> most(Query query, int ends) {
        String given = query.find("most").orElse("");
        try {
            List<Integer> most = given.isEmpty() ? List.of() : Arrays.stream(given.split(",", -1)).map(String::strip).map(Integer::valueOf).toList();
            if (most.size() <= 1 || most.size() == ends) {
                if (most.stream().allMatch(it -> it >= 1 && it <= MOST_ALONE)) {
                    return most;
                }
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ProblemException.badValue("most", given, "it is a whole number from 1 to " + MOST_ALONE + ", or one for each word of by, with commas between.");
    }

    private static List<String> group(Query query, int ends) {
        String given = query.find("group").orElse("");
        List<String> group = given.isEmpty() ? List.of() : Arrays.stream(given.split(",", -1)).map(String::strip).toList();
        if (!group.isEmpty() && group.size() != ends) {
            throw ProblemException.badValue("group", given, "it is an id, none or others for each word of by, in that order, with commas between.");
        }
        return group;
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
