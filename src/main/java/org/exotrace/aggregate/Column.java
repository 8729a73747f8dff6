package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What every statement of a catalogue has of one thing, by numbers: 0 is that it states nothing. Statements count by their
 * place in {@link Catalogue#statements()}. Immutable once made.
 */
final class Column {

    /** How a group's end is named where nothing is stated, and where it is what is told together. */
    static final String NONE = "none";
    static final String OTHERS = "others";

    private static final int[] NOTHING = {0};

    private final By by;
    private final List<@Nullable String> keys;
    private final int[][] numbers;
    private final int[][] signs;
    private final int[] ranks;
    /** What is folded here, and into which numbers each of its own; null where nothing is. */
    private final @Nullable Column stated;
    private final int[][] into;
    /** The number of what is told together, and how many values that are; -1 where nothing is. */
    private final int others;
    private final int folded;

    /** As it is stated. */
    Column(Catalogue catalogue, Reading reading) {
        by = reading.by();
        keys = new ArrayList<>();
        keys.add(null);
        List<Statement> statements = catalogue.statements();
        numbers = new int[statements.size()][];
        signs = new int[by == By.EFFECT ? statements.size() : 0][];
        Map<String, int[]> alone = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Map<String, Integer> found = reading.keys(statements.get(i));
            List<int[]> each = found.keySet().stream().map(it -> alone.computeIfAbsent(it, this::next)).toList();
            numbers[i] = each.isEmpty() ? NOTHING : each.size() == 1 ? each.get(0) : each.stream().mapToInt(it -> it[0]).toArray();
            if (signs.length > 0) {
                signs[i] = found.isEmpty() ? NOTHING : found.values().stream().mapToInt(it -> it).toArray();
            }
        }
        ranks = ranks(catalogue, by, keys);
        stated = null;
        into = new int[0][];
        others = -1;
        folded = 0;
    }

    private int[] next(String key) {
        keys.add(key);
        return new int[] {keys.size() - 1};
    }

    private Column(Column from, List<@Nullable String> keys, int[][] into, int[] ranks, int others, int folded) {
        by = from.by;
        this.keys = keys;
        this.ranks = ranks;
        this.others = others;
        this.folded = folded;
        stated = from.stated();
        this.into = from.stated == null ? into
                : Arrays.stream(from.into).map(it -> IntStream.of(it).flatMap(one -> IntStream.of(into[one])).distinct().toArray())
                        .toArray(int[][]::new);
        numbers = new int[from.numbers.length][];
        signs = new int[from.signs.length][];
        for (int i = 0; i < numbers.length; i++) {
            fold(from, i, into);
        }
    }

    /** What comes to the same number is one, with the signs of all. */
    private void fold(Column from, int statement, int[][] each) {
        int[] old = from.numbers[statement];
        if (old.length == 1 && each[old[0]].length == 1) {
            numbers[statement] = each[old[0]];
            if (signs.length > 0) {
                signs[statement] = from.signs[statement];
            }
            return;
        }
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < old.length; i++) {
            int sign = signs.length > 0 ? from.signs[statement][i] : 0;
            for (int number : each[old[i]]) {
                found.merge(number, sign, (a, b) -> a | b);
            }
        }
        numbers[statement] = found.keySet().stream().mapToInt(it -> it).toArray();
        if (signs.length > 0) {
            signs[statement] = found.values().stream().mapToInt(it -> it).toArray();
        }
    }

    /** The same by classes. @param classes of an id */
    Column by(Catalogue catalogue, Function<String, List<String>> classes) {
        List<@Nullable String> found = new ArrayList<>();
        found.add(null);
        Map<String, Integer> known = new HashMap<>();
        int[][] each = keys.stream().map(key -> key == null ? NOTHING : classes.apply(key).stream().mapToInt(it -> known.computeIfAbsent(it, one -> {
            found.add(one);
            return found.size() - 1;
        })).toArray()).toArray(int[][]::new);
        return new Column(this, found, each, ranks(catalogue, by, found), -1, 0);
    }

    /** The same with only so many values that stand alone, those of the most of these statements; where one more is left, it does too. */
    Column most(int many, int[] statements) {
        int[] counts = new int[keys.size()];
        for (int statement : statements) {
            for (int number : numbers[statement]) {
                counts[number]++;
            }
        }
        int[] order = IntStream.range(1, keys.size()).filter(it -> counts[it] > 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(it -> -counts[it]).thenComparingInt(it -> ranks[it])).mapToInt(it -> it).toArray();
        if (order.length <= many + 1) {
            return this;
        }
        int[] last = {keys.size()};
        int[][] each = IntStream.range(0, keys.size()).mapToObj(it -> last).toArray(int[][]::new);
        each[0] = NOTHING;
        IntStream.range(0, many).forEach(it -> each[order[it]] = new int[] {order[it]});
        List<@Nullable String> more = new ArrayList<>(keys);
        more.add(OTHERS);
        int[] ranked = Arrays.copyOf(ranks, more.size());
        ranked[0] = keys.size();
        ranked[last[0]] = keys.size() - 1;
        return new Column(this, more, each, ranked, last[0], order.length - many);
    }

    /** By label, then by id; what is not stated comes last. */
    private static int[] ranks(Catalogue catalogue, By by, List<@Nullable String> keys) {
        List<String> labels = keys.stream().map(it -> it == null ? "" : by.label(catalogue, it) + "\t" + it).toList();
        int[] order = IntStream.range(1, keys.size()).boxed().sorted(Comparator.comparing(labels::get)).mapToInt(it -> it).toArray();
        int[] ranks = new int[keys.size()];
        ranks[0] = order.length;
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    private Column stated() {
        return stated == null ? this : stated;
    }

    /** Of each number, how many different stated things of these statements count as it. */
    int[] holds(int[] statements) {
        boolean[] seen = new boolean[stated().keys.size()];
        for (int statement : statements) {
            for (int number : stated().numbers[statement]) {
                seen[number] = true;
            }
        }
        int[] holds = new int[keys.size()];
        IntStream.range(1, seen.length).filter(it -> seen[it])
                .forEach(it -> IntStream.of(stated == null ? new int[] {it} : into[it]).forEach(number -> holds[number]++));
        return holds;
    }

    /** What a statement has, at least one number. */
    int[] of(int statement) {
        return numbers[statement];
    }

    /** The signs toward each of these, as bits of {@link GroupSign}; only of effects. */
    int[] signs(int statement) {
        return signs[statement];
    }

    /** Null where nothing is stated. */
    @Nullable
    String key(int number) {
        return keys.get(number);
    }

    /** As an answer tells it; null where nothing is stated. */
    @Nullable
    Object end(Catalogue catalogue, int number) {
        String key = keys.get(number);
        return number == others ? new Others(folded) : key == null ? null : by.value(catalogue, key);
    }

    int rank(int number) {
        return ranks[number];
    }
}
