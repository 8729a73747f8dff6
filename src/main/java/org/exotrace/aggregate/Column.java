package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

    /** How a group's end is named where nothing is stated. */
    static final String NONE = "none";

    private final int[] nothing = {0};
    private final By by;
    private final List<@Nullable String> keys;
    private final int[][] numbers;
    private final int[][] signs;
    private final int[][] signAlone = IntStream.range(0, GroupSign.ALL_BITS + 1).mapToObj(it -> new int[] {it}).toArray(int[][]::new);
    private final int[] ranks;
    /** What is folded here, and into which numbers each of its own; null where nothing is. */
    private final @Nullable Column stated;
    private final int[][] into;
    /** What is told together; the last numbers. */
    private final List<Others> others;

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
            numbers[i] = each.isEmpty() ? nothing : each.size() == 1 ? each.get(0) : each.stream().mapToInt(it -> it[0]).toArray();
            if (signs.length > 0) {
                signs[i] = found.isEmpty() ? nothing : bits(found.values());
            }
        }
        ranks = ranks(catalogue, by, keys);
        stated = null;
        into = new int[0][];
        others = List.of();
    }

    /** One array for all statements of one effect of that sign. */
    private int[] bits(Collection<Integer> signs) {
        return signs.size() == 1 ? signAlone[signs.iterator().next()] : signs.stream().mapToInt(it -> it).toArray();
    }

    private int[] next(String key) {
        keys.add(key);
        return new int[] {keys.size() - 1};
    }

    private Column(Column from, List<@Nullable String> keys, int[][] into, int[] ranks, List<Others> others) {
        by = from.by;
        this.keys = keys;
        this.ranks = ranks;
        this.others = others;
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
            signs[statement] = bits(found.values());
        }
    }

    /** The same by classes. @param classes of an id */
    Column by(Catalogue catalogue, Function<String, List<String>> classes) {
        List<@Nullable String> found = new ArrayList<>();
        found.add(null);
        Map<String, Integer> known = new HashMap<>();
        int[][] each = keys.stream().map(key -> key == null ? nothing : classes.apply(key).stream().mapToInt(it -> known.computeIfAbsent(it, one -> {
            found.add(one);
            return found.size() - 1;
        })).toArray()).toArray(int[][]::new);
        return new Column(this, found, each, ranks(catalogue, by, found), List.of());
    }

    /** The same with some values told together. @param numbers of each of its own; those of the others follow */
    Column together(int[] numbers, Collection<Others> others) {
        List<@Nullable String> more = new ArrayList<>(keys);
        others.forEach(it -> more.add(it.key()));
        int[] ranked = Arrays.copyOf(ranks, more.size());
        IntStream.range(keys.size(), more.size()).forEach(it -> ranked[it] = it - 1);
        ranked[0] = more.size() - 1;
        return new Column(this, more, Arrays.stream(numbers).mapToObj(it -> new int[] {it}).toArray(int[][]::new), ranked, List.copyOf(others));
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

    By by() {
        return by;
    }

    /** Of all numbers. */
    int size() {
        return keys.size();
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
        int other = number - (keys.size() - others.size());
        return other >= 0 ? others.get(other) : key == null ? null : by.value(catalogue, key);
    }

    int rank(int number) {
        return ranks[number];
    }
}
