package org.exotrace.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.exotrace.model.Sign;
import org.jspecify.annotations.Nullable;

/** Takes legs in any order and makes the index of them. Statements must be named in the order of their records. */
public final class PathIndexBuilder {

    private static final int MOST_RELATIONS = 64;
    private static final int HALF_BITS = 16;
    private static final int HALF = 0xffff;

    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final List<Integer> type = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<Integer> weakness = new ArrayList<>();
    private final BitSet jointless = new BitSet();
    private final Map<String, Integer> relations = new LinkedHashMap<>();
    private final BitSet inferred = new BitSet();

    private int[] source;
    private int[] target;
    private int[] statement;
    private int[] order;
    private byte[] relationAndSign;
    private int size;

    /** What {@link PathIndex} keeps; the arrays of legs all have the same length and the order of the index. */
    record Sorted(
            String[] nodes, int[] type, String[] statements, byte[] weakness, BitSet jointless, String[] relations,
            int[] source, int[] target, int[] statement, int[] order, byte[] relationAndSign, BitSet inferred,
            PathIndex.@Nullable Details details) {}

    /** Makes what only curated statements have, once the order of legs is known: the position of each by its number of adding. */
    @FunctionalInterface
    interface Detailer {
        PathIndex.@Nullable Details of(int[] position);
    }

    /** @param legs how many to expect; more may come */
    public PathIndexBuilder(int legs) {
        int room = Math.max(16, legs);
        source = new int[room];
        target = new int[room];
        statement = new int[room];
        order = new int[room];
        relationAndSign = new byte[room];
    }

    /** The node of an entity. */
    public int node(String id) {
        return node(id, -1);
    }

    /** The node of an instance of a type, as a vesicle is. */
    int instance(String id, String typeId) {
        return node(id, node(typeId));
    }

    private int node(String id, int ofType) {
        Integer known = nodes.get(id);
        if (known != null) {
            return known;
        }
        nodes.put(id, nodes.size());
        type.add(ofType);
        return nodes.size() - 1;
    }

    /**
     * @param weak   0 where a reference is verified, 1 where it is open or a candidate, 2 where there is none
     * @param joins  false for biomarkers and associations, whose legs lead into no other statement
     */
    public int statement(String record, int weak, boolean joins) {
        statements.add(record);
        weakness.add(weak);
        jointless.set(statements.size() - 1, !joins);
        return statements.size() - 1;
    }

    /** @param sign null for what passes the sign on, as transfers do */
    public void add(
            int from, int to, int inStatement, boolean step, int number, String relation, @Nullable Sign sign, boolean isInferred) {
        if (size == source.length) {
            grow();
        }
        source[size] = from;
        target[size] = to;
        statement[size] = inStatement;
        order[size] = PathIndex.orderOf(step, number);
        relationAndSign[size] = PathIndex.relationAndSign(relation(relation), Signs.code(sign));
        inferred.set(size, isInferred);
        size++;
    }

    private int relation(String word) {
        Integer known = relations.get(word);
        if (known == null) {
            known = relations.size();
            if (known == MOST_RELATIONS) {
                throw new IllegalArgumentException("More than %d relations".formatted(MOST_RELATIONS));
            }
            relations.put(word, known);
        }
        return known;
    }

    private void grow() {
        int room = size + size / 2;
        source = Arrays.copyOf(source, room);
        target = Arrays.copyOf(target, room);
        statement = Arrays.copyOf(statement, room);
        order = Arrays.copyOf(order, room);
        relationAndSign = Arrays.copyOf(relationAndSign, room);
    }

    public PathIndex build() {
        return build(position -> null);
    }

    PathIndex build(Detailer detailer) {
        int[] sorted = sorted();
        int[] position = new int[size];
        BitSet inferredSorted = new BitSet(size);
        for (int i = 0; i < size; i++) {
            position[sorted[i]] = i;
            inferredSorted.set(i, inferred.get(sorted[i]));
        }
        PathIndex.Details details = detailer.of(position);
        source = permuted(source, sorted);
        target = permuted(target, sorted);
        statement = permuted(statement, sorted);
        order = permuted(order, sorted);
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = relationAndSign[sorted[i]];
        }
        byte[] weak = new byte[weakness.size()];
        for (int i = 0; i < weak.length; i++) {
            weak[i] = weakness.get(i).byteValue();
        }
        return new PathIndex(new Sorted(nodes.keySet().toArray(String[]::new),
                type.stream().mapToInt(Integer::intValue).toArray(), statements.toArray(String[]::new), weak, jointless,
                relations.keySet().toArray(String[]::new), source, target, statement, order, bytes, inferredSorted, details));
    }

    /** Numbers of adding in the order of the index: stable passes of counting sort, the last key first. */
    private int[] sorted() {
        int[] legs = new int[size];
        for (int i = 0; i < size; i++) {
            legs[i] = i;
        }
        if (!ascending()) {
            legs = counted(legs, leg -> order[leg] & HALF, HALF + 1);
            legs = counted(legs, leg -> order[leg] >>> HALF_BITS, HALF + 1);
            legs = counted(legs, leg -> statement[leg], statements.size());
        }
        return counted(legs, leg -> source[leg], nodes.size());
    }

    private boolean ascending() {
        for (int i = 1; i < size; i++) {
            if (statement[i] < statement[i - 1] || statement[i] == statement[i - 1] && order[i] < order[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static int[] counted(int[] legs, IntUnaryOperator key, int keys) {
        int[] next = new int[keys + 1];
        for (int leg : legs) {
            next[key.applyAsInt(leg) + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[legs.length];
        for (int leg : legs) {
            sorted[next[key.applyAsInt(leg)]++] = leg;
        }
        return sorted;
    }

    private static int[] permuted(int[] values, int[] sorted) {
        int[] moved = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            moved[i] = values[sorted[i]];
        }
        return moved;
    }
}
