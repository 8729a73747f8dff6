package org.exotrace.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.exotrace.model.Sign;

/** Follows the walks from every participant of a statement to whatever its steps act on. */
final class InfluenceFinder {

    private final OwnLegs legs;
    private final List<Influence> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    InfluenceFinder(OwnLegs legs) {
        this.legs = legs;
    }

    Influence.Own find() {
        BitSet steps = new BitSet();
        IntStream.range(0, legs.size()).filter(it -> legs.get(it).step() != null).forEach(steps::set);
        boolean complete = steps.isEmpty() || new OwnWalks(legs, steps, this::add).from(IntStream.range(0, legs.size()).toArray());
        return new Influence.Own(List.copyOf(found), complete);
    }

    private void add(int[] walk, int length, Sign sign) {
        OwnLegs.Leg first = legs.get(walk[0]);
        OwnLegs.Leg last = legs.get(walk[length - 1]);
        if (known.add(first.subject().p() + "\n" + last.object().p() + "\n" + sign.ordinal())) {
            found.add(new Influence(legs.statement(), first.subject(), last.object(), sign));
        }
    }
}
