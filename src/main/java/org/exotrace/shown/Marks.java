package org.exotrace.shown;

import static org.exotrace.model.Control.Kind.CARGO_NULL_VESICLE;
import static org.exotrace.model.Control.Kind.EMPTY_CARRIER;
import static org.exotrace.model.Control.Kind.OTHER_CELL_VESICLE;
import static org.exotrace.model.Control.Result.EFFECT_LOST;
import static org.exotrace.model.Perturbed.What.CARGO_ALONE_ADDED;
import static org.exotrace.model.Perturbed.What.CARGO_IN_SOURCE;
import static org.exotrace.model.Perturbed.What.CARGO_ON_VESICLE;
import static org.exotrace.model.Perturbed.What.CARGO_RESTORED;
import static org.exotrace.model.Perturbed.What.RECEPTOR;
import static org.exotrace.model.Perturbed.What.RELEASE;
import static org.exotrace.model.Perturbed.What.UPTAKE;
import static org.exotrace.model.Perturbed.What.VESICLE_ADDED;

import java.util.EnumMap;
import java.util.Map;
import org.exotrace.model.Block;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Perturbed.What;
import org.exotrace.model.Readout;
import org.exotrace.model.Topology;
import org.jspecify.annotations.Nullable;

/** Which pips one experiment speaks to, and with how much of each: one method a pip. */
final class Marks {

    private final Block block;
    private final boolean changed;

    private Marks(Block block) {
        this.block = block;
        Readout readout = block.readout();
        changed = readout != null && readout.of() == Readout.Of.EFFECT && readout.isChanged();
    }

    static Map<Pip, Half> of(Item item) {
        if (item.claimed() != null) {
            return item.claimed();
        }
        Marks marks = new Marks(item.block());
        Map<Pip, Half> all = new EnumMap<>(Pip.class);
        for (Pip pip : Pip.values()) {
            Half half = marks.of(pip);
            if (half != null) {
                all.put(pip, half);
            }
        }
        return all;
    }

    private @Nullable Half of(Pip pip) {
        return switch (pip) {
            case D -> block.sees(Readout.Of.CARGO_IN_VESICLE) ? Half.WHOLE : null;
            case T -> transferred();
            case A -> changed && any(VESICLE_ADDED, RELEASE, UPTAKE) ? Half.WHOLE : null;
            case N -> necessary();
            case E -> engaged();
            case S -> sufficient();
        };
    }

    /** A cargo that the recipient could have made itself, and a vesicle that was only seen there, are half. */
    private @Nullable Half transferred() {
        if (isOnSurface(block)) {
            return null;
        }
        boolean cargo = block.sees(Readout.Of.CARGO_IN_RECIPIENT);
        return cargo && hasOtherVesicles(block) ? Half.WHOLE : cargo || block.sees(Readout.Of.VESICLE_IN_RECIPIENT) ? Half.LEFT : null;
    }

    private @Nullable Half engaged() {
        if (changed && block.changes(RECEPTOR)) {
            return Half.LEFT;
        }
        return !block.sees(Readout.Of.DIRECT_TARGET) ? null
                : any(CARGO_IN_SOURCE, CARGO_ON_VESICLE, CARGO_RESTORED, CARGO_ALONE_ADDED) || hasOtherVesicles(block) ? Half.WHOLE : Half.LEFT;
    }

    private @Nullable Half necessary() {
        boolean cargo = any(CARGO_IN_SOURCE, CARGO_ON_VESICLE) || block.has(CARGO_NULL_VESICLE, EFFECT_LOST);
        return !changed || inSample() ? null
                : Half.and(cargo ? Half.LEFT : null, any(RELEASE, UPTAKE) ? Half.RIGHT : null);
    }

    private @Nullable Half sufficient() {
        return !changed || inSample() ? null
                : block.changes(CARGO_RESTORED) || restores(block) ? Half.WHOLE
                : block.changes(CARGO_ALONE_ADDED) ? Half.LEFT : null;
    }

    /** Nothing is taken away or given back in what patients gave. */
    private boolean inSample() {
        return block.setting() == EvidenceSetting.PATIENT_SAMPLE;
    }

    private boolean any(What... some) {
        for (What one : some) {
            if (block.changes(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether vesicles go back to a source that cannot release. */
    static boolean restores(Block block) {
        return block.changes(VESICLE_ADDED) && block.changes(RELEASE);
    }

    /** A ligand on the outside acts by contact: it is not transferred. */
    static boolean isOnSurface(Block block) {
        return block.topology() != null && block.topology().where() == Topology.Where.SURFACE;
    }

    /** Whether other vesicles, or such without the cargo, do not do it. */
    static boolean hasOtherVesicles(Block block) {
        return block.has(CARGO_NULL_VESICLE, EFFECT_LOST) || block.has(EMPTY_CARRIER, EFFECT_LOST) || block.has(OTHER_CELL_VESICLE, EFFECT_LOST);
    }
}
