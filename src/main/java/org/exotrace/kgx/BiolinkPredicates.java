package org.exotrace.kgx;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The predicates of the Biolink Model with what may stand on either side. */
final class BiolinkPredicates {

    /** Joins anything that has a name. */
    private static final String WIDEST = "related_to";
    private static final Map<String, Row> ROWS = BiolinkTable.rows("predicates.tsv").stream()
            .map(it -> new Row(it[0], it[1], it[2], it[3], it[4])).collect(Collectors.toUnmodifiableMap(Row::name, Function.identity()));

    private record Row(String name, String wider, String domain, String range, String flags) {}

    private BiolinkPredicates() {}

    static boolean isKnown(String name) {
        return ROWS.containsKey(name);
    }

    static boolean isDeprecated(String name) {
        Row row = ROWS.get(name);
        return row != null && row.flags().contains("deprecated");
    }

    /** Whether classes are within domain and range: its own, else those of the next wider predicate that says them. */
    static boolean fits(String name, String subject, String object) {
        return BiolinkClasses.within(subject, side(name, Row::domain)) && BiolinkClasses.within(object, side(name, Row::range));
    }

    /** The predicate where it fits, else the next wider one that does: it says less, and nothing else. */
    static String fitting(String name, String subject, String object) {
        Row at = ROWS.get(name);
        while (at != null && !fits(at.name(), subject, object)) {
            at = ROWS.get(at.wider());
        }
        return at == null ? WIDEST : at.name();
    }

    private static String side(String name, Function<Row, String> which) {
        Row at = ROWS.get(name);
        while (at != null && which.apply(at).isEmpty()) {
            at = ROWS.get(at.wider());
        }
        return at == null ? "NamedThing" : which.apply(at);
    }
}
