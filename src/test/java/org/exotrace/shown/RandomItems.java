package org.exotrace.shown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.exotrace.model.Block;
import org.exotrace.model.Control;
import org.exotrace.model.Dose;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.FractionUse;
import org.exotrace.model.Markers;
import org.exotrace.model.Particle;
import org.exotrace.model.Perturbed;
import org.exotrace.model.Read;
import org.exotrace.model.Readout;
import org.exotrace.model.Separation;
import org.exotrace.model.Topology;
import org.jspecify.annotations.Nullable;

/** Experiments that nobody did, the same ones for the same seed. */
final class RandomItems {

    private static final String[] TERMS = {"ECO:0000102", "ECO:0005591", "ECO:0001054", "ECO:0000112"};

    private final Random random;

    RandomItems(long seed) {
        random = new Random(seed);
    }

    List<Item> some() {
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            items.add(one());
        }
        return items;
    }

    Item one() {
        return item(one(Read.values()), random.nextInt(5) == 0);
    }

    Item refuting() {
        return item(one(Read.values()), true);
    }

    Item item(Read read, boolean refutes) {
        Block block = block();
        return new Item("paper" + random.nextInt(3), read, refutes, null,
                block.setting() == null ? List.of() : List.of(block.setting()), random.nextBoolean(), block);
    }

    Block block() {
        return new Block(null, null, false, null, null, some(Separation.values()), maybe(FractionUse.values()), some(Particle.values()),
                random.nextBoolean() ? null : new Markers(texts("CD63"), texts("TSG101"), List.of()),
                random.nextBoolean() ? null : new Topology(one(Topology.Where.values()), some(Topology.By.values()), random.nextBoolean()),
                some(Perturbed.What.values()).stream().map(it -> new Perturbed(it, null, null)).toList(),
                some(Control.Kind.values()).stream().map(it -> new Control(it, one(Control.Result.values()))).toList(),
                random.nextInt(4) == 0 ? null : new Readout(one(Readout.Of.values()), one(Readout.Result.values()), maybe(TERMS)),
                maybe(EvidenceSetting.values()),
                random.nextBoolean() ? null : new Dose(null, maybe(Dose.Unit.values()), null, one(Dose.VsProducer.values())),
                random.nextInt(6) == 0 ? List.of(Block.Field.CONTROLS) : List.of(), List.of());
    }

    private List<String> texts(String text) {
        return random.nextBoolean() ? List.of() : List.of(text);
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T maybe(T[] all) {
        return random.nextInt(3) == 0 ? null : one(all);
    }

    private <T> List<T> some(T[] all) {
        return Arrays.stream(all).filter(it -> random.nextInt(4) == 0).toList();
    }
}
