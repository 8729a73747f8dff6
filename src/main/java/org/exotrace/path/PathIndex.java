package org.exotrace.path;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All legs that carry cause, in memory: an immutable snapshot of what Neo4j holds, safe for use by many threads.
 *
 * <p>Layout: compressed sparse rows (Tinney and Walker 1967). A leg is a number; legs are sorted by the node they
 * leave, then by statement, transfers before steps, then by their number, so that one row holds what leaves a node,
 * in the order in which answers are given, and the legs of one statement stand together in it. A second row a node
 * lists what enters it and where that comes from. A leg takes 21 bytes: where to, its number and its source in the
 * entering row, statement, number there (4 each), relation and sign (1). Evidence, kind, disease and species belong to
 * statements and are kept once for each. Building sorts by counting: linear in legs.
 *
 * <p>Nodes are entities and, for whatever stands in a vesicle slot, the instance of its statement: so a vesicle
 * never joins two statements. Where a statement has one entity in two states, its participants keep the two apart.
 */
public final class PathIndex {

    /** A place that the source does not state. */
    static final int UNSTATED = -1;

    /** A place outside any cell. */
    static final int OUTSIDE = -2;

    private static final int STEP = 1 << 30;
    private static final int SIGN_BITS = 2;
    private static final int MOST_FILTERS = 100;

    final String[] nodes;
    final int[] type;
    final String[] statements;
    final byte[] weakness;
    final BitSet jointless;
    final String[] relations;

    final int[] leaving;
    final int[] target;
    final int[] entering;
    final int[] enters;
    final int[] from;
    final int[] statement;
    final int[] order;
    final byte[] relationAndSign;
    final BitSet inferred;
    final @Nullable Details details;

    private final Cache<Filter, BitSet> filters = Caffeine.newBuilder().maximumSize(MOST_FILTERS).build();
    private final BitSet weaknesses = new BitSet();
    private final Map<String, Integer> nodeNumbers = new HashMap<>();
    private final Map<Integer, int[]> instances = new HashMap<>();

    /**
     * What only curated statements have: participants and places a leg, and the exceptions within statements.
     *
     * @param after  step legs that may follow a transfer which their subject realises, by transfer
     * @param before the same the other way round
     * @param apart  pairs of legs that meet in a participant, of which the source says that they do not build on one another
     * @param above  a place and everything that it is a kind of, by place
     */
    record Details(
            int[] subject, int[] object, int[] subjectPlace, int[] objectPlace,
            Map<Integer, int[]> after, Map<Integer, int[]> before, Set<Long> apart, Map<Integer, BitSet> above) {}

    PathIndex(PathIndexBuilder.Sorted sorted) {
        nodes = sorted.nodes();
        type = sorted.type();
        statements = sorted.statements();
        weakness = sorted.weakness();
        jointless = sorted.jointless();
        relations = sorted.relations();
        target = sorted.target();
        statement = sorted.statement();
        order = sorted.order();
        relationAndSign = sorted.relationAndSign();
        inferred = sorted.inferred();
        details = sorted.details();
        leaving = starts(sorted.source(), nodes.length);
        entering = starts(target, nodes.length);
        enters = new int[target.length];
        from = new int[target.length];
        int[] next = Arrays.copyOf(entering, nodes.length);
        for (int leg = 0; leg < target.length; leg++) {
            int place = next[target[leg]]++;
            enters[place] = leg;
            from[place] = sorted.source()[leg];
        }
        for (byte weak : weakness) {
            weaknesses.set(weak);
        }
        for (int node = 0; node < nodes.length; node++) {
            nodeNumbers.put(nodes[node], node);
            if (type[node] >= 0) {
                int[] before = instances.getOrDefault(type[node], new int[0]);
                int[] more = Arrays.copyOf(before, before.length + 1);
                more[before.length] = node;
                instances.put(type[node], more);
            }
        }
    }

    private static int[] starts(int[] ends, int nodes) {
        int[] starts = new int[nodes + 1];
        for (int end : ends) {
            starts[end + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** How many legs there are. */
    public int size() {
        return target.length;
    }

    /** The node that a leg leaves, by the row that it stands in: not kept, since a search knows where it stands. */
    int source(int leg) {
        int low = 0;
        int high = leaving.length - 1;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (leaving[middle] <= leg) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int sign(int leg) {
        return relationAndSign[leg] & 3;
    }

    String relation(int leg) {
        return relations[relationAndSign[leg] >> SIGN_BITS];
    }

    static byte relationAndSign(int relation, int sign) {
        return (byte) (relation << SIGN_BITS | sign);
    }

    static int orderOf(boolean step, int number) {
        return step ? number | STEP : number;
    }

    boolean isStep(int leg) {
        return (order[leg] & STEP) != 0;
    }

    /** Its number among the transfers, or the steps, of its statement. */
    int number(int leg) {
        return order[leg] & ~STEP;
    }

    /** {@code G047/t1} for a transfer, {@code G047/1} for a step. */
    String id(int leg) {
        return statements[statement[leg]] + (isStep(leg) ? "/" : "/t") + number(leg);
    }

    int subject(int leg) {
        return details == null ? source(leg) : details.subject()[leg];
    }

    int object(int leg) {
        return details == null ? target[leg] : details.object()[leg];
    }

    int subjectPlace(int leg) {
        return details == null ? UNSTATED : details.subjectPlace()[leg];
    }

    int objectPlace(int leg) {
        return details == null ? UNSTATED : details.objectPlace()[leg];
    }

    int[] after(int leg) {
        return details == null ? NOTHING : details.after().getOrDefault(leg, NOTHING);
    }

    int[] before(int leg) {
        return details == null ? NOTHING : details.before().getOrDefault(leg, NOTHING);
    }

    static final int[] NOTHING = {};

    /** The entity's id that a node stands for: the type of a vesicle instance. */
    String entity(int node) {
        return type[node] < 0 ? nodes[node] : nodes[type[node]];
    }

    /** The nodes of these entities, and the instances of those that are vesicle types. */
    BitSet nodesOf(Iterable<String> entities) {
        BitSet found = new BitSet();
        for (String entity : entities) {
            Integer node = nodeNumbers.get(entity);
            if (node != null) {
                found.set(node);
                for (int instance : instances.getOrDefault(node, NOTHING)) {
                    found.set(instance);
                }
            }
        }
        return found;
    }

    /** The legs of a statement are few and stand in several rows; the first leg of that statement in a row, or the row's end. */
    int firstOf(int wanted, int node) {
        int low = leaving[node];
        int high = leaving[node + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statement[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The legs that a filter lets through, kept for the next time it is asked for: then it costs one bit a leg.
     *
     * @param of       statements; null for all
     * @param inferred whether inferred transfers are let through
     * @return null where that is every leg
     */
    @Nullable
    BitSet legs(@Nullable BitSet of, boolean inferred) {
        return of == null && (inferred || this.inferred.isEmpty()) ? null
                : filters.get(new Filter(of, inferred), this::filtered);
    }

    private BitSet filtered(Filter filter) {
        BitSet legs = new BitSet(size());
        for (int leg = 0; leg < size(); leg++) {
            legs.set(leg, (filter.statements() == null || filter.statements().get(statement[leg]))
                    && (filter.inferred() || !inferred.get(leg)));
        }
        return legs;
    }

    private record Filter(@Nullable BitSet statements, boolean inferred) {}

    /** Whether some statement is just so weakly backed. */
    boolean occurs(int weak) {
        return weaknesses.get(weak);
    }

    /** Bytes that the legs take, by what stands in the arrays. */
    public long bytes() {
        return 4L * (target.length + enters.length + from.length + statement.length + order.length
                + leaving.length + entering.length)
                + relationAndSign.length;
    }

    /** The ids of legs, in their order. */
    List<String> ids(int[] legs) {
        return Arrays.stream(legs).mapToObj(this::id).toList();
    }
}
