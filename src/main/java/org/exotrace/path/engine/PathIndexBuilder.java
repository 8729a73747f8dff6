package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.model.Sign;
import org.jspecify.annotations.Nullable;

/** Takes legs in any order and makes the index of them. Statements must be named in the order of their records. */
public final class PathIndexBuilder {

    private static final int LEAST_ROOM = 16;

    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<Integer> types = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final List<Weakest> weakest = new ArrayList<>();
    private final BitSet jointless = new BitSet();
    private final Map<String, Integer> relations = new LinkedHashMap<>();
    private final BitSet inferred = new BitSet();

    private int[] source;
    private int[] target;
    private int[] statement;
    private int[] order;
    private int size;

    /** What {@link PathIndex} keeps; the arrays of legs all have the same length and the order of the index. */
    record Sorted(
            Nodes nodes, Statements statements, String[] relations, int[] source, int[] target, int[] statement, int[] order,
            BitSet inferred, @Nullable Details details) {}

    /** @param legs how many to expect; more may come */
    public PathIndexBuilder(int legs) {
        int room = Math.max(LEAST_ROOM, legs);
        source = new int[room];
        target = new int[room];
        statement = new int[room];
        order = new int[room];
    }

    /** The node of an entity. */
    public int node(String id) {
        return node(id, Nodes.ENTITY);
    }

    /** The node of an instance of a type, as a vesicle is. */
    public int instance(String id, String typeId) {
        return node(id, node(typeId));
    }

    private int node(String id, int type) {
        Integer known = nodes.get(id);
        if (known != null) {
            return known;
        }
        nodes.put(id, nodes.size());
        types.add(type);
        return nodes.size() - 1;
    }

    /**
     * The number of a statement.
     *
     * @param backed how well its best reference backs it
     * @param joins  false for biomarkers and associations, whose legs lead into no other statement
     */
    public int statement(String record, Weakest backed, boolean joins) {
        records.add(record);
        weakest.add(backed);
        jointless.set(records.size() - 1, !joins);
        return records.size() - 1;
    }

    /**
     * The number under which {@link DetailsBuilder} knows a leg; the index numbers legs anew.
     *
     * @param sign null for what passes the sign on, as transfers do
     */
    public int add(
            int from, int to, int inStatement, boolean step, int number, String relation, @Nullable Sign sign, boolean isInferred) {
        if (size == source.length) {
            grow();
        }
        source[size] = from;
        target[size] = to;
        statement[size] = inStatement;
        order[size] = Label.of(step, number, relation(relation), Signs.code(sign));
        inferred.set(size, isInferred);
        return size++;
    }

    /** How many legs were added. */
    public int size() {
        return size;
    }

    private int relation(String word) {
        Integer known = relations.get(word);
        if (known == null) {
            known = relations.size();
            if (known == Label.RELATIONS) {
                throw new IllegalArgumentException("More than %d relations".formatted(Label.RELATIONS));
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
    }

    /** For legs of which nothing more is known. */
    public PathIndex build() {
        return build(null);
    }

    /** @param details what the statements say of every leg added; null where they say nothing */
    public PathIndex build(@Nullable DetailsBuilder details) {
        int[] sorted = LegOrder.of(size, source, nodes.size(), statement, records.size(), order);
        int[] position = new int[size];
        BitSet inferredSorted = new BitSet(size);
        for (int i = 0; i < size; i++) {
            position[sorted[i]] = i;
            inferredSorted.set(i, inferred.get(sorted[i]));
        }
        return new PathIndex(new Sorted(
                new Nodes(nodes, types.stream().mapToInt(Integer::intValue).toArray()),
                new Statements(records, weakest, jointless), relations.keySet().toArray(String[]::new),
                LegOrder.permuted(source, sorted), LegOrder.permuted(target, sorted), LegOrder.permuted(statement, sorted),
                LegOrder.permuted(order, sorted), inferredSorted, details == null ? null : details.build(position)));
    }
}
