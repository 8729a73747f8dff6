package org.exotrace.path.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.exotrace.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * All legs that carry cause, in memory: an immutable snapshot of what Neo4j holds, safe for use by many threads.
 *
 * <p>Layout: compressed sparse rows (Tinney and Walker 1967). A leg is a number; legs are sorted by the node they
 * leave, then by statement, transfers before steps, then by their number, so that one row holds what leaves a node,
 * in the order in which answers are given, and the legs of one statement stand together in it. A second row a node
 * lists what enters it and where that comes from. A leg takes 24 bytes, 4 each: where from, where to, its number and its
 * source in the entering row, statement, and {@link Label}: number there, relation and sign. Evidence, kind, disease and species
 * belong to statements and are kept once for each. Building sorts by counting: linear in legs.
 *
 * <p>Nodes are entities and, for whatever stands in a vesicle slot, the instance of its statement: so a vesicle
 * never joins two statements. Where a statement has one entity in two states, its participants keep the two apart.
 */
public final class PathIndex {

    /** A place that the source does not state. */
    public static final int UNSTATED = -1;

    /** A place outside any cell. */
    public static final int OUTSIDE = -2;

    private static final int[] NOTHING = {};

    final Nodes nodes;
    final Statements statements;
    final Rows rows;
    final Hubs hubs;
    final int[] source;
    final int[] target;
    final int[] statement;
    /** By leg its {@link Label}, which is the order of legs within their statement. */
    final int[] order;
    final BitSet inferred;
    final @Nullable Details details;

    private final String[] relations;

    PathIndex(PathIndexBuilder.Sorted sorted) {
        nodes = sorted.nodes();
        statements = sorted.statements();
        rows = new Rows(sorted.source(), sorted.target(), nodes.count());
        hubs = new Hubs(nodes, rows);
        source = sorted.source();
        target = sorted.target();
        statement = sorted.statement();
        order = sorted.order();
        inferred = sorted.inferred();
        details = sorted.details();
        relations = sorted.relations();
    }

    /** How many legs there are. */
    public int size() {
        return target.length;
    }

    /** How many statements they come from. */
    public int statements() {
        return statements.count();
    }

    /** The record of a statement, which is a number from 0. */
    public String record(int ofStatement) {
        return statements.record(ofStatement);
    }

    /** The record of the statement that a leg belongs to. */
    public String recordOf(int leg) {
        return statements.record(statement[leg]);
    }

    /** The number of the statement that a leg belongs to. */
    public int statement(int leg) {
        return statement[leg];
    }

    /** The node that a leg leaves. */
    public int source(int leg) {
        return source[leg];
    }

    /** The node that a leg enters. */
    public int target(int leg) {
        return target[leg];
    }

    int signCode(int leg) {
        return Label.sign(order[leg]);
    }

    /** Null for what passes the sign on, as transfers do. */
    public @Nullable Sign sign(int leg) {
        return Signs.find(signCode(leg));
    }

    public String relation(int leg) {
        return relations[Label.relation(order[leg])];
    }

    public boolean isStep(int leg) {
        return Label.isStep(order[leg]);
    }

    /** Whether it is a transfer that is only inferred. */
    public boolean isInferred(int leg) {
        return inferred.get(leg);
    }

    /** How well the statement of a leg is backed. */
    public Weakest weakest(int leg) {
        return Weakest.at(statements.weakness[statement[leg]]);
    }

    /** Its number among the transfers, or the steps, of its statement. */
    public int number(int leg) {
        return Label.number(order[leg]);
    }

    /** {@code G047/t1} for a transfer, {@code G047/1} for a step. */
    public String id(int leg) {
        return recordOf(leg) + (isStep(leg) ? "/" : "/t") + number(leg);
    }

    /** The ids of legs, in their order. */
    public List<String> ids(int[] legs) {
        return Arrays.stream(legs).mapToObj(this::id).toList();
    }

    int subject(int leg) {
        return details == null ? source(leg) : details.subject()[leg];
    }

    int object(int leg) {
        return details == null ? target[leg] : details.object()[leg];
    }

    /** The node of the place that a leg's subject is in, {@link #UNSTATED} or {@link #OUTSIDE}. */
    public int subjectPlace(int leg) {
        return details == null ? UNSTATED : details.subjectPlace()[leg];
    }

    /** The same for its object. */
    public int objectPlace(int leg) {
        return details == null ? UNSTATED : details.objectPlace()[leg];
    }

    int[] after(int leg) {
        return details == null ? NOTHING : details.after().of(leg);
    }

    /** The entity's id that a node stands for: the type of a vesicle instance. */
    public String entity(int node) {
        return nodes.entity(node);
    }

    /** Every node. */
    public BitSet everyNode() {
        BitSet all = new BitSet(nodes.count());
        all.set(0, nodes.count());
        return all;
    }

    /** The nodes of these entities, and the instances of those that are vesicle types. */
    public BitSet nodesOf(Iterable<String> entities) {
        return nodes.of(entities);
    }

    /** Whether some leg leaves a node. */
    public boolean isLeft(int node) {
        return rows.leaving[node] < rows.leaving[node + 1];
    }

    /** Whether some leg enters a node. */
    public boolean isEntered(int node) {
        return rows.entering[node] < rows.entering[node + 1];
    }

    /**
     * Which legs take part in a search; makes one pass over all, so keep what is asked for again.
     *
     * @param of       statements whose legs take part; null for all
     * @param inferred whether inferred transfers do
     * @return null where that is every leg
     */
    public @Nullable BitSet legs(@Nullable BitSet of, boolean inferred) {
        if (of == null && (inferred || this.inferred.isEmpty())) {
            return null;
        }
        BitSet legs = new BitSet(size());
        for (int leg = 0; leg < size(); leg++) {
            legs.set(leg, (of == null || of.get(statement[leg])) && (inferred || !this.inferred.get(leg)));
        }
        return legs;
    }

    /** Bytes that the legs take, by what stands in the arrays. */
    public long bytes() {
        return rows.bytes() + 4L * (source.length + target.length + statement.length + order.length);
    }
}
