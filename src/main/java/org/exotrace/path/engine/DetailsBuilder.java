package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Takes what curated statements say of their legs, each leg by the number that {@link PathIndexBuilder#add} gave it. */
public final class DetailsBuilder {

    private final Map<Integer, Placed> ends = new HashMap<>();
    private final List<int[]> realising = new ArrayList<>();
    private final List<int[]> apart = new ArrayList<>();
    private final Map<Integer, BitSet> above = new HashMap<>();

    private record Placed(int subject, int object, int subjectPlace, int objectPlace) {}

    /**
     * The participants at the ends of a leg, by numbers that are unique within a statement, and where they are placed.
     *
     * @param subjectPlace a node, {@link PathIndex#UNSTATED} or {@link PathIndex#OUTSIDE}
     */
    public void ends(int leg, int subject, int object, int subjectPlace, int objectPlace) {
        ends.put(leg, new Placed(subject, object, subjectPlace, objectPlace));
    }

    /** A step whose subject is a process that the transfer is: it may follow the transfer wherever that ends. */
    public void realises(int step, int transfer) {
        realising.add(new int[] {transfer, step});
    }

    /** Two legs that meet in a participant, of which the source says that the second does not build on the first. */
    public void apart(int first, int second) {
        apart.add(new int[] {first, second});
    }

    /** What a place is a kind of, the place itself among it. */
    public void above(int place, BitSet kinds) {
        above.put(place, kinds);
    }

    /** @param position the place of each leg in the order of the index, by its number */
    Details build(int[] position) {
        Map<Integer, int[]> after = new HashMap<>();
        Map<Integer, int[]> before = new HashMap<>();
        realising.forEach(it -> {
            after.merge(position[it[0]], new int[] {position[it[1]]}, DetailsBuilder::joined);
            before.merge(position[it[1]], new int[] {position[it[0]]}, DetailsBuilder::joined);
        });
        Set<Long> pairs = new HashSet<>();
        apart.forEach(it -> pairs.add(Details.pair(position[it[0]], position[it[1]])));
        return new Details(column(Placed::subject, position), column(Placed::object, position),
                column(Placed::subjectPlace, position), column(Placed::objectPlace, position), after, before, pairs, above);
    }

    private int[] column(ToIntFunction<Placed> value, int[] position) {
        int[] column = new int[position.length];
        for (int leg = 0; leg < position.length; leg++) {
            column[position[leg]] = value.applyAsInt(ends.get(leg));
        }
        return column;
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
