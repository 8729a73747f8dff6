package org.exotrace.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.exotrace.model.Block;
import org.exotrace.model.Control;
import org.exotrace.model.Read;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** What more reading may do to a pip and what it may not, over experiments at random. */
class MonotonyTests {

    private static final Block NOTHING_READ = new Block(null, null, false, null, null, List.of(), null, List.of(), null, null, List.of(), List.of(), null,
            null, null, List.of(), List.of());

    @ParameterizedTest
    @EnumSource(value = Read.class, names = {"REVIEW_ONLY", "MACHINE"})
    void aReviewOrAnUncheckedReadingChangesNothing(Read read) {
        each((random, items) -> assertThat(Shown.of(and(items, random.item(read, false)))).isEqualTo(Shown.of(items)));
    }

    @Test
    void aRefutationRaisesNothing() {
        each((random, items) -> neverAbove(Shown.of(and(items, random.refuting())), Shown.of(items)));
    }

    @ParameterizedTest
    @EnumSource(Read.class)
    void whatWasNotReadRaisesNothing(Read read) {
        each((random, items) -> neverAbove(
                Shown.of(and(items, new Item("paper9", read, false, null, List.of(), false, NOTHING_READ))), Shown.of(items)));
    }

    @Test
    void losingAControlThatTookTheEffectAwayRaisesNothing() {
        without(it -> it.result() == Control.Result.EFFECT_LOST, (less, all) -> neverAbove(less, all));
    }

    @Test
    void losingAControlThatKeptTheEffectLowersNothing() {
        without(it -> it.result() == Control.Result.EFFECT_KEPT, (less, all) -> neverAbove(all, less));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theOrderOfExperimentsDoesNotMatter(long seed) {
        each((random, items) -> {
            List<Item> mixed = new ArrayList<>(items);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(Shown.of(mixed)).isEqualTo(Shown.of(items));
        });
    }

    @Test
    void theFloorIsNeverAboveTheCeiling() {
        each((random, items) -> {
            Reach rung = Shown.of(items).rung();
            assertThat(rung.floor()).isLessThanOrEqualTo(rung.ceiling());
        });
    }

    private static void each(BiConsumer<RandomItems, List<Item>> check) {
        for (long seed = 0; seed < 500; seed++) {
            RandomItems random = new RandomItems(seed);
            check.accept(random, random.some());
        }
    }

    private static List<Item> and(List<Item> items, Item another) {
        List<Item> more = new ArrayList<>(items);
        more.add(another);
        return more;
    }

    /** Every control of a kind, of each experiment that speaks for the statement, is left out once. */
    private static void without(Predicate<Control> which, BiConsumer<Shown, Shown> check) {
        each((random, items) -> {
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                for (Control control : item.block().controls().stream().filter(which).toList()) {
                    List<Item> less = new ArrayList<>(items);
                    less.set(i, new Item(item.paper(), item.read(), item.refutes(), null, item.settings(), item.inside(), without(item.block(), control)));
                    if (!item.refutes()) {
                        check.accept(Shown.of(less), Shown.of(items));
                    }
                }
            }
        });
    }

    private static Block without(Block it, Control control) {
        return new Block(null, null, false, null, null, it.separation(), it.fractionUse(), it.particle(), it.markers(), it.topology(), it.perturbed(),
                it.controls().stream().filter(one -> !one.equals(control)).toList(), it.readout(), it.setting(), it.dose(), it.notReported(), it.notApplicable());
    }

    private static void neverAbove(Shown one, Shown other) {
        for (Pip pip : Pip.values()) {
            PipValue mine = one.pip(pip);
            PipValue its = other.pip(pip);
            assertThat(mine.contested() || !its.contested() && within(mine.shown(), its.shown()) && within(mine.claimed(), its.claimed())
                    && (mine.strength() == null || its.strength() == mine.strength()))
                    .as("%s is not above %s", mine, its).isTrue();
        }
        assertThat(one.rung().floor()).isLessThanOrEqualTo(other.rung().floor());
    }

    private static boolean within(@Nullable Half one, @Nullable Half other) {
        return one == null || other != null && other.covers(one);
    }
}
