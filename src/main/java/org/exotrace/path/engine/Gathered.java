package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a question that leaves one end open: what a {@link PathSearch} between two ends would find is looked up here,
 * by the ask of those two. Documented paths are all kept; of assembled ones counts and the best, by their leg at the open end.
 */
public final class Gathered {

    private final PathIndex index;
    private final Open open;
    private final boolean byBoth;
    private final Ranking ranking;
    private final Predicate<Found> wanted;
    private final List<Found> documented = new ArrayList<>();
    private final Map<Integer, BitSet> documentedAt = new TreeMap<>();
    private final Map<Integer, Map<Long, Group>> assembledAt = new TreeMap<>();
    private final Set<String> ends = new HashSet<>();

    /** Assembled paths with the same leg at the open end, and at the other one where the question names the legs there. */
    private static final class Group {
        private final int first;
        private final int last;
        private final Tally tally = new Tally();
        private @Nullable Found best;

        Group(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    /** @param wanted of which paths the best are kept */
    public Gathered(PathIndex index, Ask ask, Open open, Order order, Predicate<Found> wanted) {
        this.index = index;
        this.open = open;
        this.byBoth = open == Open.FROM && ask.to().legs() != null;
        this.ranking = Ranking.of(index, order);
        this.wanted = wanted;
    }

    void document(Found path) {
        documentedAt.computeIfAbsent(node(path), key -> new BitSet()).set(documented.size());
        documented.add(path);
        ends.add(index.entity(node(path)));
    }

    void assemble(Found path) {
        if (path.documented()) {
            return;
        }
        int first = open == Open.FROM ? path.legs()[0] : 0;
        int last = open == Open.TO || byBoth ? path.last() : 0;
        Group group = assembledAt.computeIfAbsent(node(path), key -> new TreeMap<>())
                .computeIfAbsent((long) first << Integer.SIZE | last, key -> new Group(first, last));
        group.tally.add(path, index);
        if (wanted.test(path)) {
            group.best = group.best == null || ranking.compare(path, group.best) < 0 ? path : group.best;
            ends.add(index.entity(node(path)));
        }
    }

    void forgetAssembled() {
        assembledAt.clear();
    }

    /** How many things paths were found to. */
    int ends() {
        return ends.size();
    }

    private int node(Found path) {
        return open == Open.TO ? index.target(path.last()) : index.source(path.legs()[0]);
    }

    /** Of answers. */
    public Comparator<Found> order() {
        return ranking;
    }

    /** The legs that paths have at the open end. */
    public BitSet openLegs() {
        BitSet legs = new BitSet();
        documented.forEach(it -> legs.set(open == Open.TO ? it.last() : it.legs()[0]));
        assembledAt.values().forEach(groups -> groups.values().forEach(it -> legs.set(open == Open.TO ? it.last : it.first)));
        return legs;
    }

    /** Documented paths between two ends, in the order in which a walk meets them. */
    public List<Found> documented(Ask between) {
        BitSet numbers = new BitSet();
        nodes(between).stream().mapToObj(documentedAt::get).filter(Objects::nonNull).forEach(numbers::or);
        return numbers.stream().mapToObj(documented::get)
                .filter(it -> starts(between, it.legs()[0]) && between.to().has(it.last(), index)).toList();
    }

    /** The same in the order of answers. */
    public List<Found> ranked(Ask between) {
        return documented(between).stream().sorted(ranking).toList();
    }

    /** The best of the paths that are wanted, documented or assembled. */
    public Optional<Found> best(Ask between) {
        return Stream.concat(documented(between).stream().filter(wanted),
                groups(between).map(it -> it.best).filter(Objects::nonNull)).min(ranking);
    }

    /** How many paths there are between two ends. */
    public Tallies counts(Ask between) {
        Tallies counts = Tallies.none();
        documented(between).forEach(it -> counts.documented().add(it, index));
        groups(between).forEach(it -> counts.assembled().add(it.tally));
        return counts;
    }

    /** The same by the node that a path ends in, where the question names the legs that end one. */
    public Map<Integer, Tallies> countsByEnd(Ask between) {
        Map<Integer, Tallies> byEnd = new TreeMap<>();
        documented(between).forEach(it -> byEnd.computeIfAbsent(index.target(it.last()), key -> Tallies.none())
                .documented().add(it, index));
        groups(between).forEach(it -> byEnd.computeIfAbsent(index.target(it.last), key -> Tallies.none()).assembled().add(it.tally));
        return byEnd;
    }

    private Stream<Group> groups(Ask between) {
        return nodes(between).stream().mapToObj(assembledAt::get).filter(Objects::nonNull).flatMap(it -> it.values().stream())
                .filter(it -> open == Open.TO ? between.to().has(it.last, index)
                        : starts(between, it.first) && (!byBoth || between.to().has(it.last, index)));
    }

    /** Those at the open end. */
    private BitSet nodes(Ask between) {
        if (open == Open.TO) {
            return between.to().nodes();
        }
        BitSet nodes = (BitSet) between.from().clone();
        if (between.fromLegs() != null) {
            between.fromLegs().stream().forEach(leg -> nodes.set(index.source(leg)));
        }
        return nodes;
    }

    private boolean starts(Ask between, int leg) {
        return between.from().get(index.source(leg)) || between.fromLegs() != null && between.fromLegs().get(leg);
    }
}
