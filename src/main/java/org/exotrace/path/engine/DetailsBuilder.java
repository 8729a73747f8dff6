package org.exotrace.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes what curated statements say of their legs, each leg by the number that {@link PathIndexBuilder#add} gave it. */
public final class DetailsBuilder {

    private static final int LEAST_ROOM = 64;

    private int[] subject = new int[LEAST_ROOM];
    private int[] object = new int[LEAST_ROOM];
    private int[] subjectPlace = new int[LEAST_ROOM];
    private int[] objectPlace = new int[LEAST_ROOM];
    private final List<int[]> realising = new ArrayList<>();
    private final List<int[]> apart = new ArrayList<>();
    private int[] @Nullable [] above = {};

    /**
     * The participants at the ends of a leg, by numbers that are unique within a statement, and where they are placed.
     *
     * @param itsSubjectPlace a node, {@link PathIndex#UNSTATED} or {@link PathIndex#OUTSIDE}
     */
    public void ends(int leg, int itsSubject, int itsObject, int itsSubjectPlace, int itsObjectPlace) {
        if (leg >= subject.length) {
            grow(leg + leg / 2);
        }
        subject[leg] = itsSubject;
        object[leg] = itsObject;
        subjectPlace[leg] = itsSubjectPlace;
        objectPlace[leg] = itsObjectPlace;
    }

    private void grow(int room) {
        subject = Arrays.copyOf(subject, room);
        object = Arrays.copyOf(object, room);
        subjectPlace = Arrays.copyOf(subjectPlace, room);
        objectPlace = Arrays.copyOf(objectPlace, room);
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
    public void above(int place, IntStream kinds) {
        above = place < above.length ? above : Arrays.copyOf(above, place + place / 2 + 1);
        above[place] = kinds.sorted().toArray();
    }

    /** @param position the place of each leg in the order of the index, by its number */
    Details build(int[] position) {
        Fellows after = new Fellows();
        Fellows before = new Fellows();
        realising.forEach(it -> {
            after.add(position[it[0]], position[it[1]]);
            before.add(position[it[1]], position[it[0]]);
        });
        Fellows pairs = new Fellows();
        apart.forEach(it -> pairs.add(position[it[0]], position[it[1]]));
        return new Details(column(subject, position), column(object, position),
                column(subjectPlace, position), column(objectPlace, position), after, before, pairs, above);
    }

    private static int[] column(int[] values, int[] position) {
        int[] column = new int[position.length];
        for (int leg = 0; leg < position.length; leg++) {
            column[position[leg]] = values[leg];
        }
        return column;
    }
}
