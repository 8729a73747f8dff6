package org.exotrace.seed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exotrace.kgx.BiolinkReading;
import org.exotrace.kgx.Iris;
import org.exotrace.model.Species;

/** The cells of an edge in one spelling: terms, words of the model, yes and no. What is none of these stays, to be refused by its name. */
final class BareCells {

    /** The columns that hold yes or no. */
    static final List<String> FLAGS = List.of("negated", "exotrace_hedged", "exotrace_inferred", "exotrace_aim", "exotrace_ambiguous");
    private static final Set<String> YES = Set.of("true", "1", "1.0", "yes", "y", "t");
    private static final Set<String> NO = Set.of("false", "0", "0.0", "no", "n", "f");
    private static final List<String> TERMS = List.of("subject", "object", "subject_context_qualifier", "object_context_qualifier",
            "disease_context_qualifier");
    private static final List<String> WORDS = List.of("predicate", "qualified_predicate", "object_aspect_qualifier", "knowledge_level");

    private BareCells() {}

    static Map<String, String> of(Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>(row);
        FLAGS.forEach(it -> cells.computeIfPresent(it, (column, value) -> truth(value)));
        TERMS.forEach(it -> cells.computeIfPresent(it, (column, value) -> Iris.curie(value)));
        WORDS.forEach(it -> cells.computeIfPresent(it, (column, value) -> BiolinkReading.word(value)));
        cells.computeIfPresent("knowledge_level", (column, value) -> value.equals("hypothesis") ? "prediction" : value);
        cells.computeIfPresent("object_direction_qualifier", (column, value) -> BiolinkReading.direction(value));
        cells.computeIfPresent("species_context_qualifier", (column, value) -> each(value, it -> species(Iris.curie(it))));
        cells.computeIfPresent("publications", (column, value) -> each(value, BarePublications::term));
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    /** {@code true}, nothing for what is not so, and any other word as it is. */
    private static String truth(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? "true" : NO.contains(word) ? "" : value;
    }

    private static String species(String name) {
        return Species.term(name).orElse(name);
    }

    private static String each(String values, UnaryOperator<String> one) {
        return Arrays.stream(values.split("\\|")).map(String::strip).filter(it -> !it.isEmpty()).map(one).distinct()
                .collect(Collectors.joining("|"));
    }
}
