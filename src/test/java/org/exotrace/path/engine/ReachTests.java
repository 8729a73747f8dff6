package org.exotrace.path.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.exotrace.model.Sign;
import org.junit.jupiter.api.Test;

/** How far ends lie, against multiplying the matrix of what leads where. */
class ReachTests {

    private static final int DATA_SETS = 300;
    private static final int NODES = 24;
    private static final int MOST = 8;

    @Test
    void eachLevelHoldsJustWhatWalksOfThatLengthLeadFromInWhateverOrderItIsAskedFor() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            Random random = new Random(seed);
            boolean[][] leads = new boolean[NODES][NODES];
            PathIndex index = sparse(random, leads);
            BitSet ends = new BitSet();
            ends.set(random.nextInt(NODES));
            ends.set(random.nextInt(NODES));
            Reach reach = new Reach(index, new Ask(new BitSet(), Ends.at(ends), null, null, null, MOST, Ask.Mode.ALL), Budget.usual());
            int[] asked = random.ints(40, 0, NODES * MOST).toArray();
            for (int one : asked) {
                int node = one % NODES;
                int legs = 1 + one / NODES;
                assertThat(reach.isWithin(legs, node)).as("seed %d, %d legs from %d", seed, legs, node)
                        .isEqualTo(IntStream.rangeClosed(1, legs).anyMatch(it -> ends(leads, ends, it).get(node)));
                assertThat(reach.exactly(legs)).as("seed %d, %d legs", seed, legs).isEqualTo(ends(leads, ends, legs));
            }
        }
    }

    /** Few legs a node, so that some ends lie far away and others cannot be met. */
    private static PathIndex sparse(Random random, boolean[][] leads) {
        PathIndexBuilder builder = new PathIndexBuilder(NODES);
        IntStream.range(0, NODES).forEach(it -> builder.node("gene:" + it));
        int legs = NODES / 2 + random.nextInt(NODES);
        for (int i = 0; i < legs; i++) {
            int from = random.nextInt(NODES);
            int to = random.nextInt(NODES);
            leads[from][to] = true;
            builder.add(from, to, builder.statement("S%03d".formatted(i), Weakest.NONE, true), true, 1, "activates", Sign.POSITIVE, false);
        }
        return builder.build();
    }

    private static BitSet ends(boolean[][] leads, BitSet ends, int legs) {
        BitSet level = ends;
        for (int i = 0; i < legs; i++) {
            BitSet before = level;
            level = IntStream.range(0, NODES).filter(from -> before.stream().anyMatch(to -> leads[from][to]))
                    .collect(BitSet::new, BitSet::set, BitSet::or);
        }
        return level;
    }
}
