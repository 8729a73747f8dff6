package org.exotrace.path;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Entity;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code /paths}, names resolved, values checked.
 *
 * @param via      ids of which a path touches one; null for no such wish
 * @param avoid    ids that no path touches
 * @param diseases ids whose statements take part; null for all
 * @param k        how many paths are shown; 0 for all
 */
record PathRequest(
        Catalogue catalogue, Entity from, Entity to, boolean exact, @Nullable Set<String> via, Set<String> avoid,
        int maxSteps, int k, @Nullable Sign sign, Ask.Mode mode, @Nullable Set<String> diseases, Set<String> species,
        boolean keepUnstated, boolean inferred, boolean full, boolean byLength, int maxMs, long maxVisits, int maxBytes) {

    static final String[] PARAMETERS = {
        "from", "to", "via", "avoid", "max_steps", "k", "sign", "mode", "disease", "species", "unstated", "inferred",
        "detail", "exact", "order", "max_ms", "max_visits", "max_bytes"
    };
    static final int USUAL_STEPS = 6;
    static final int MOST_STEPS = 8;
    static final int USUAL_K = 10;
    static final int MOST_K = 1_000;
    static final int MOST_BYTES = 8_000_000;

    static PathRequest of(Query query) {
        Catalogue catalogue = query.catalogue();
        Names names = Names.of(catalogue);
        Entity from = names.get(required(query, "from")).entity();
        Entity to = names.get(required(query, "to")).entity();
        if (from == to) {
            throw ProblemException.of(ProblemType.SAME_ENDS,
                    "'from' and 'to' are both %s (%s). Give two different ends.".formatted(from.label(), from.id()));
        }
        boolean exact = query.flag("exact", false);
        Set<String> avoid = ids(query, "avoid", exact);
        Set<String> via = query.all("via").isEmpty() ? null : ids(query, "via", exact);
        contradictions(from, to, via, avoid);
        return new PathRequest(catalogue, from, to, exact, via, avoid,
                query.number("max_steps", 1, MOST_STEPS).orElse(USUAL_STEPS), k(query),
                query.find("sign").map(it -> Query.word("sign", it, Sign.class)).orElse(null),
                query.find("mode").map(it -> Query.word("mode", it, Ask.Mode.class)).orElse(Ask.Mode.ALL),
                query.all("disease").isEmpty() ? null : ids(query, "disease", exact), species(query),
                either(query, "unstated", "drop", "keep").equals("keep"), query.flag("inferred", true),
                either(query, "detail", "full", "ids").equals("full"),
                either(query, "order", "joints", "length").equals("length"),
                query.number("max_ms", 1, Budget.MOST_MS).orElse(Budget.USUAL_MS),
                query.number("max_visits", 1, (int) Budget.MOST_VISITS).orElse((int) Budget.MOST_VISITS),
                query.number("max_bytes", 1, MOST_BYTES).orElse(MOST_BYTES));
    }

    Budget budget() {
        return new Budget(maxVisits, maxMs);
    }

    /** An id and, unless asked otherwise, what lies below it. */
    Set<String> withBelow(Entity entity) {
        return exact ? Set.of(entity.id()) : catalogue.hierarchy().below(entity.id());
    }

    private static String required(Query query, String name) {
        return query.find(name).orElseThrow(() -> ProblemException.of(ProblemType.BAD_VALUE,
                "'%s' is missing: a path needs both ends, 'from' and 'to'.".formatted(name)));
    }

    private static Set<String> ids(Query query, String name, boolean exact) {
        Names names = Names.of(query.catalogue());
        return query.all(name).stream().map(it -> names.get(it).entity().id())
                .flatMap(it -> exact ? Stream.of(it) : query.catalogue().hierarchy().below(it).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void contradictions(Entity from, Entity to, @Nullable Set<String> via, Set<String> avoid) {
        for (Entity end : List.of(from, to)) {
            if (avoid.contains(end.id())) {
                throw contradictory("'avoid' holds %s, which is an end of the path.".formatted(end.label()));
            }
        }
        if (via != null && !via.isEmpty() && new HashSet<>(avoid).containsAll(via)) {
            throw contradictory("'via' and 'avoid' name the same: no path can do both.");
        }
    }

    private static ProblemException contradictory(String detail) {
        return ProblemException.of(ProblemType.CONTRADICTORY_FILTERS, detail);
    }

    private static int k(Query query) {
        Optional<String> asked = query.find("k");
        if (asked.filter("all"::equalsIgnoreCase).isEmpty()) {
            return query.number("k", 1, MOST_K).orElse(USUAL_K);
        }
        if (!query.find("format").orElse("").equalsIgnoreCase("ndjson") || !either(query, "detail", "full", "ids").equals("ids")) {
            throw ProblemException.badValue("k", "all", "all paths come as a stream: add format=ndjson and detail=ids.");
        }
        return 0;
    }

    private static Set<String> species(Query query) {
        if (query.all("species").isEmpty()) {
            return Set.of();
        }
        Set<String> known = query.catalogue().statements().stream().map(Statement::context)
                .flatMap(it -> Stream.ofNullable(it.species())).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = query.all("species").stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        wanted.stream().filter(it -> !known.contains(it)).findFirst().ifPresent(it -> {
            throw ProblemException.badValue("species", it, "it is one of " + String.join(", ", known) + ".");
        });
        return wanted;
    }

    private static String either(Query query, String name, String usual, String other) {
        String given = query.find(name).orElse(usual).toLowerCase(Locale.ROOT);
        if (!Arrays.asList(usual, other).contains(given)) {
            throw ProblemException.badValue(name, given, "it is %s or %s.".formatted(usual, other));
        }
        return given;
    }
}
