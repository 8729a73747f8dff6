package org.exotrace.hitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HittingSetsTests {

    private static final int CASES = 3_000;
    private static final int MEMBERS = 7;

    @Test
    void areAllMinimalSetsThatTryingEverySubsetFinds() {
        Random random = new Random(9);
        for (int i = 0; i < CASES; i++) {
            List<Choice> sets = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int set = 0; set < count; set++) {
                sets.add(i % 2 == 0 ? Choice.of(some(random)) : Choice.ofGroups(Stream.generate(() -> some(random)).limit(1 + random.nextInt(4)).toList()));
            }
            int size = 1 + random.nextInt(3);
            HittingSets found = new HittingSets(sets, size);
            assertThat(found.complete()).isTrue();
            assertThat(new HashSet<>(found.minimal())).isEqualTo(new HashSet<>(everySubset(sets, size)));
            assertThat(found.minimal()).extracting(BitSet::cardinality).isSorted();
        }
    }

    private static BitSet some(Random random) {
        return BitSet.valueOf(new long[] {1 + random.nextInt((1 << MEMBERS) - 1)});
    }

    private static List<BitSet> everySubset(List<Choice> sets, int size) {
        List<BitSet> hitting = new ArrayList<>();
        for (long bits = 0; bits < 1 << MEMBERS; bits++) {
            BitSet subset = BitSet.valueOf(new long[] {bits});
            boolean minimal = hits(sets, subset) && subset.stream().noneMatch(member -> {
                BitSet smaller = (BitSet) subset.clone();
                smaller.clear(member);
                return hits(sets, smaller);
            });
            if (minimal && subset.cardinality() <= size) {
                hitting.add(subset);
            }
        }
        return hitting;
    }

    private static boolean hits(List<Choice> sets, BitSet subset) {
        return sets.stream().allMatch(it -> it.isHitBy(subset));
    }

    @Test
    void thousandsOfChoicesCostNoMoreThanTheFewThatDecide() {
        List<Choice> apart = IntStream.range(0, 20_000).mapToObj(it -> BitSet.valueOf(new long[] {0b111L << it % 61})).map(Choice::of).toList();
        HittingSets none = new HittingSets(apart, 4);
        assertThat(none.minimal()).isEmpty();
        assertThat(none.complete()).isTrue();
        List<Choice> hub = IntStream.range(0, 20_000).mapToObj(it -> BitSet.valueOf(new long[] {1L << 62 | 0b11L << it % 60})).map(Choice::of).toList();
        HittingSets one = new HittingSets(hub, 4);
        assertThat(one.minimal()).containsExactly(BitSet.valueOf(new long[] {1L << 62}));
        assertThat(one.complete()).isTrue();
    }

    @Test
    void whatNothingHitsHasNoSet() {
        assertThat(new HittingSets(List.of(Choice.of(new BitSet())), 3).minimal()).isEmpty();
    }
}
