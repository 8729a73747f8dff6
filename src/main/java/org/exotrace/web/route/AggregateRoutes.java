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
        List<Boolean> top = each(query, "level", ends).stream().map(AggregateRoutes::isTop).toList();
        List<String> open = query.all("open");
        if (!top.contains(true) && !open.isEmpty()) {
            throw ProblemException.badValue("open", open.get(0), "only classes at the top can be opened: add level=top.");
        }
        return new Fold(top.isEmpty() ? List.of(false) : top, open, each(query, "most", ends).stream().map(AggregateRoutes::most).toList());
    }

    private static boolean isTop(String given) {
        if (given.equals("top") || given.equals("stated")) {
            return given.equals("top");
        }
        throw ProblemException.badValue("level", given, "it is stated or top, or one of these for each word of by, with commas between.");
    }

    private static int most(String given) {
        if (given.matches("[1-9][0-9]{0,2}|1000")) {
            return Integer.parseInt(given);
        }
        throw ProblemException.badValue("most", given, "it is a whole number from 1 to 1000, or one for each word of by, with commas between.");
    }

    /** One value for all words, or one for each; none where it was not given. */
    private static List<String> each(Query query, String name, int ends) {
        List<String> given = words(query, name);
        if (given.size() > 1 && given.size() != ends) {
            throw ProblemException.badValue(name, String.join(",", given), "give one for all, or one for each word of by, with commas between.");
        }
        return given;
    }

    private static List<String> words(Query query, String name) {
        return query.find(name).stream().flatMap(it -> Arrays.stream(it.split(",", -1))).map(String::strip).toList();
    }

    private static List<String> group(Query query, int ends) {
        List<String> group = words(query, "group");
        if (!group.isEmpty() && group.size() != ends) {
            throw ProblemException.badValue("group", String.join(",", group), "it is an id, none or others for each word of by, in that order, with commas between.");
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
