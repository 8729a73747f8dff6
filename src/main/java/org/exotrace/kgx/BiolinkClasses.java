package org.exotrace.kgx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes of the Biolink Model, each with the wider one and with what it takes from mixins. */
final class BiolinkClasses {

    private static final Map<String, Row> ROWS = BiolinkTable.rows("classes.tsv").stream()
            .map(it -> new Row(it[0], it[1], Arrays.stream(it[2].split("\\|")).filter(one -> !one.isEmpty()).toList(), it[3].isEmpty()))
            .collect(Collectors.toUnmodifiableMap(Row::name, Function.identity()));

    private record Row(String name, String wider, List<String> mixins, boolean concrete) {}

    private BiolinkClasses() {}

    static boolean isKnown(String name) {
        return ROWS.containsKey(name);
    }

    /** Whether something can be of it, and not only of a narrower one. */
    static boolean isConcrete(String name) {
        return isKnown(name) && Objects.requireNonNull(ROWS.get(name)).concrete();
    }

    /** The class and those around it, the narrowest first; none where the model has no such class. */
    static List<String> around(String name) {
        List<String> around = new ArrayList<>();
        for (Row at = ROWS.get(name); at != null; at = ROWS.get(at.wider())) {
            around.add(at.name());
        }
        return around;
    }

    /** Whether a class is the other or lies within it, by mixins too. */
    static boolean within(String name, String other) {
        Row row = ROWS.get(name);
        return row != null && (name.equals(other) || within(row.wider(), other) || row.mixins().stream().anyMatch(it -> within(it, other)));
    }
}
