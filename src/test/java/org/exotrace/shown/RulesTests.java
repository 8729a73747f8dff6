package org.exotrace.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.model.Block;
import org.exotrace.model.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules against a table of all that says something, row by row, over experiments at random. */
class RulesTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void giveEachExperimentThePipsAndRivalsOfTheTable(long seed) {
        RandomItems random = new RandomItems(seed);
        Set<String> met = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            Item item = random.item(Read.PART, false);
            Map<String, Set<String>> expected = RuleTable.outcomes(item);
            Map<Pip, Half> marks = Marks.of(item);
            Rivals rivals = Rivals.of(List.of(item));
            for (Pip pip : Pip.values()) {
                Set<String> halves = expected.getOrDefault(pip.name(), Set.of());
                assertThat(String.valueOf(marks.get(pip))).as("%s of %s", pip, item).isEqualTo(halves.isEmpty() ? "null"
                        : halves.contains("whole") || halves.size() == 2 ? "whole" : halves.iterator().next());
                halves.forEach(it -> met.add(pip + it));
            }
            for (Rival rival : Rival.values()) {
                Set<String> found = expected.getOrDefault(rival.id(), Set.of());
                Standing standing = found.contains("failed") ? Standing.FAILED : found.contains("closed") ? Standing.CLOSED
                        : found.contains("open") || isSilent(rival, item.block()) ? Standing.OPEN : Standing.NOT_READ;
                assertThat(rivals.of(rival)).as("%s of %s", rival, item).isEqualTo(standing);
                met.add(rival.id() + standing);
            }
        }
        assertThat(met).as("every outcome was met").hasSize(10 + 27);
    }

    /** Of several experiments one is enough, if it fills the pip itself; a pip that is half or contested is no more than that. */
    @Test
    void strongAndLinkedAreWhatOneExperimentOfAFilledPipShows() {
        Set<String> met = new HashSet<>();
        for (long seed = 0; seed < 3_000; seed++) {
            List<Item> items = new RandomItems(seed).some();
            Shown shown = Shown.of(items);
            for (Pip pip : Pip.values()) {
                Set<String> expected = shown.pip(pip).state() != State.FILLED ? Set.of() : items.stream()
                        .filter(it -> !it.refutes() && Set.of(Read.FULL_TEXT, Read.PART).contains(it.read()) && (pip != Pip.D || RuleTable.facts(it).contains("a marker")))
                        .filter(it -> RuleTable.outcomes(it).containsKey(pip.name()))
                        .flatMap(it -> RuleTable.outcomes(it).getOrDefault(pip + "-more", Set.of()).stream()).collect(Collectors.toSet());
                Strength strength = shown.pip(pip).strength();
                assertThat(strength == null ? Set.of() : Set.of(strength.toString())).as("%s of %s", pip, items).isEqualTo(expected);
                met.add(pip + " " + shown.pip(pip).state() + " " + strength);
            }
        }
        assertThat(met).contains("D filled strong", "D filled null", "D contested null", "D not_read null", "N filled linked", "N filled null", "N left_half null");
    }

    private static boolean isSilent(Rival rival, Block block) {
        return rival != Rival.OUTSIDE && block.notReported().contains(Block.Field.CONTROLS);
    }
}
