package org.exotrace.shown;

import java.util.Locale;
import java.util.Set;
import org.exotrace.model.Block;
import org.exotrace.model.Control;
import org.exotrace.model.Dose;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Readout;
import org.exotrace.model.Separation;
import org.exotrace.model.Topology;
import org.jspecify.annotations.Nullable;

/** More than a filled pip says: an experiment that ties the cargo to the vesicle itself. It raises no rung. */
public enum Strength {
    /** The cargo was seen with the vesicle itself: it co-fractionates, comes with immunocaptured vesicles, or is seen by immuno-EM. */
    STRONG(Pip.D),
    /** As many vesicles without the cargo lose the effect: of equal mass is not of equal number. */
    LINKED(Pip.N);

    /** Co-fractionation, immunogold electron microscopy, immunodepletion. */
    private static final Set<String> TIES = Set.of("ECO:0000102", "ECO:0005591", "ECO:0001054");

    private final Pip pip;

    Strength(Pip pip) {
        this.pip = pip;
    }

    /** That of a pip by one experiment; null where it has none. */
    static @Nullable Strength of(Pip pip, Block block) {
        for (Strength one : values()) {
            if (one.pip == pip && one.isOf(block)) {
                return one;
            }
        }
        return null;
    }

    private boolean isOf(Block it) {
        return switch (this) {
            case STRONG -> it.sees(Readout.Of.CARGO_IN_VESICLE) && (it.readout() != null && it.readout().eco() != null && TIES.contains(it.readout().eco())
                    || it.separation().contains(Separation.IMMUNOCAPTURE) || it.topology() != null && it.topology().by().contains(Topology.By.IMMUNO_EM));
            case LINKED -> it.readout() != null && it.readout().of() == Readout.Of.EFFECT && it.readout().isChanged()
                    && it.has(Control.Kind.CARGO_NULL_VESICLE, Control.Result.EFFECT_LOST) && it.dose() != null && it.dose().unit() == Dose.Unit.PARTICLES
                    && it.setting() != EvidenceSetting.PATIENT_SAMPLE;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
