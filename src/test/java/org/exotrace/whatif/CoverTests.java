package org.exotrace.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverTests {

    private static final int CASES = 2_000;
    private static final int MEMBERS = 6;
    private static final int ROUTES = 9;

    @Test
    void breaksAsManyChainsAsAnySetThatTryingAllFinds() {
        Random random = new Random(19);
        for (int i = 0; i < CASES; i++) {
            List<BitSet> reach = IntStream.range(0, MEMBERS).mapToObj(it -> some(random)).toList();
            List<BitSet> chains = new ArrayList<>();
            for (int from = 0; from < ROUTES;) {
                int to = Math.min(ROUTES, from + 1 + random.nextInt(3));
                BitSet chain = new BitSet();
                chain.set(from, to);
                chains.add(chain);
                from = to;
            }
            int size = 1 + random.nextInt(3);
            Cover cover = new Cover(chains.stream().map(chain -> chain.stream().mapToObj(route -> hits(reach, route)).toList()).toList(), size);
            long most = IntStream.range(0, 1 << MEMBERS).filter(it -> Integer.bitCount(it) <= size)
                    .mapToLong(it -> broken(chains, reach, bits(it))).max().orElseThrow();
            assertThat(broken(chains, reach, cover.best())).isEqualTo(most);
            assertThat(cover.best().cardinality()).isLessThanOrEqualTo(size);
            assertThat(cover.complete()).isTrue();
        }
    }

    /** A quarter of the routes. */
    private static BitSet some(Random random) {
        BitSet some = new BitSet();
        IntStream.range(0, ROUTES).filter(it -> random.nextInt(4) == 0).forEach(some::set);
        return some;
    }

    /** The members that hit a route. */
    private static BitSet hits(List<BitSet> reach, int route) {
        return IntStream.range(0, MEMBERS).filter(it -> reach.get(it).get(route)).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static BitSet bits(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    private static long broken(List<BitSet> chains, List<BitSet> reach, BitSet members) {
        BitSet hit = new BitSet();
        members.stream().forEach(it -> hit.or(reach.get(it)));
        return chains.stream().filter(it -> it.stream().allMatch(hit::get)).count();
    }

    @Test
    void takesTheSmallestOfEqualSetsAndOfTheseTheOneThatHitsMost() {
        assertThat(new Cover(List.of(List.of(bits(0b001)), List.of(bits(0b010)), List.of(bits(0b010))), 1).best()).isEqualTo(bits(0b010));
        assertThat(new Cover(List.of(List.of(bits(0b011)), List.of(bits(0b110))), 2).best()).isEqualTo(bits(0b010));
        assertThat(new Cover(List.of(List.of(bits(0b001)), List.of(bits(0b010))), 1).best()).isEqualTo(bits(0b001));
    }

    @Test
    void thousandsOfChainsOfAHubTakeNoLongerThanTheirDifferentWays() {
        List<List<BitSet>> chains = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chains.add(List.of(bits(1L << i % 40 | 1L << 41), bits(1L << i % 7)));
        }
        Cover cover = new Cover(chains, 4);
        assertThat(cover.complete()).isTrue();
        assertThat(cover.best().get(41)).isTrue();
    }

    @Test
    void isEmptyWhereNothingBreaksAChain() {
        assertThat(new Cover(List.of(List.of(bits(1), bits(0))), 1).best().isEmpty()).isTrue();
    }
}
