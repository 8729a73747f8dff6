package org.exotrace.shown;

import java.util.Comparator;
import java.util.List;

/**
 * What one leg of a path is asked for and is shown least of.
 *
 * @param leg  its id
 * @param pips the least shown of those that it is asked for
 */
public record Weak(String leg, List<Pip> pips, State state, Attribution attribution) {

    /** Spoken against before contested before unread before claimed before half shown before shown; then by attribution. */
    private static final Comparator<Weak> WEAKEST_FIRST = Comparator.<Weak>comparingInt(it -> rank(it.state)).thenComparing(Weak::attribution);

    /** A leg with what it is asked for. */
    public record Leg(String id, Shown shown, List<Pip> asked) {}

    /** The weakest of some legs, in their order: several where they are alike. */
    public static List<Weak> of(List<Leg> legs) {
        List<Weak> all = legs.stream().filter(it -> it.asked().stream().anyMatch(pip -> applies(it, pip))).map(Weak::of).toList();
        return all.stream().min(WEAKEST_FIRST).map(least -> all.stream().filter(it -> WEAKEST_FIRST.compare(it, least) == 0).toList()).orElse(List.of());
    }

    private static boolean applies(Leg leg, Pip pip) {
        return leg.shown().pip(pip).state() != State.NOT_APPLICABLE;
    }

    private static Weak of(Leg leg) {
        List<PipValue> asked = leg.asked().stream().filter(it -> applies(leg, it)).map(leg.shown()::pip).toList();
        int least = asked.stream().mapToInt(it -> rank(it.state())).min().orElseThrow();
        List<PipValue> weakest = asked.stream().filter(it -> rank(it.state()) == least).toList();
        return new Weak(leg.id(), weakest.stream().map(PipValue::pip).toList(), weakest.get(0).state(), leg.shown().attribution());
    }

    private static int rank(State state) {
        return switch (state) {
            case CONTESTED -> 0;
            case NOT_READ, NOT_REPORTED -> 1;
            case RING_LEFT, RING_RIGHT -> 2;
            case RING -> 3;
            case LEFT_HALF, RIGHT_HALF -> 4;
            case FILLED, NOT_APPLICABLE -> 5;
        };
    }
}
