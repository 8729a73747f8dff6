package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What every statement of a catalogue has of one thing, by numbers: 0 is that it states nothing. Statements count by their
 * place in {@link Catalogue#statements()}. Immutable once made.
 */
final class Column {

    private final int[] nothing = {0};

    private final List<@Nullable String> keys = new ArrayList<>();
    private final Map<String, int[]> alone = new HashMap<>();
    private final int[][] numbers;
    private final int[][] signs;
    private final int[] ranks;

    Column(Catalogue catalogue, Reading reading) {
        keys.add(null);
        List<Statement> statements = catalogue.statements();
        numbers = new int[statements.size()][];
        signs = new int[reading.by() == By.EFFECT ? statements.size() : 0][];
        Map<String, List<String>> tops = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Map<String, Integer> found = reading.keys(statements.get(i), it -> tops.computeIfAbsent(it, catalogue.hierarchy()::tops));
            numbers[i] = found.isEmpty() ? nothing : found.size() == 1 ? alone(found.keySet().iterator().next())
                    : found.keySet().stream().mapToInt(it -> alone(it)[0]).toArray();
            if (signs.length > 0) {
                signs[i] = found.isEmpty() ? nothing : found.values().stream().mapToInt(it -> it).toArray();
            }
        }
        ranks = ranks(catalogue, reading.by());
    }

    /** One array for all statements that have nothing else. */
    private int[] alone(String key) {
        return alone.computeIfAbsent(key, it -> {
            keys.add(it);
            return new int[] {keys.size() - 1};
        });
    }

    /** By label, then by id; what is not stated comes last. */
    private int[] ranks(Catalogue catalogue, By by) {
        List<String> labels = keys.stream().map(it -> it == null ? "" : by.label(catalogue, it) + "\t" + it).toList();
        int[] order = IntStream.range(1, keys.size()).boxed().sorted(Comparator.comparing(labels::get)).mapToInt(it -> it).toArray();
        int[] ranks = new int[keys.size()];
        ranks[0] = order.length;
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    /** What a statement has, at least one number. */
    int[] of(int statement) {
        return numbers[statement];
    }

    /** The signs toward each of these, as bits of {@link GroupSign}; only of effects. */
    int[] signs(int statement) {
        return signs[statement];
    }

    @Nullable
    String key(int number) {
        return keys.get(number);
    }

    int rank(int number) {
        return ranks[number];
    }
}
