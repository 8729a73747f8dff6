package org.exotrace.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one experiment with vesicles was done. What is null or empty was not read, unless it is among what the paper does not
 * report or what does not apply: three silences that are never one.
 *
 * @param publication   id of the paper that was read; null for the document of the statement
 * @param read          null where it only says more of what the study's own words came from
 * @param refutes       whether it speaks against the statement
 * @param fractionUse   of the fraction that the separation resolved
 * @param notReported   what was looked for in the full text and is not there
 */
public record Block(
        @Nullable String publication,
        @Nullable Read read,
        boolean refutes,
        @Nullable EvTrack evTrack,
        @Nullable SourceMaterial sourceMaterial,
        List<Separation> separation,
        @Nullable FractionUse fractionUse,
        List<Particle> particle,
        @Nullable Markers markers,
        @Nullable Topology topology,
        List<Perturbed> perturbed,
        List<Control> controls,
        @Nullable Readout readout,
        @Nullable EvidenceSetting setting,
        @Nullable Dose dose,
        List<Field> notReported,
        List<Field> notApplicable) {

    public Block {
        separation = Lists.copy(separation);
        particle = Lists.copy(particle);
        perturbed = Lists.copy(perturbed);
        controls = Lists.copy(controls);
        notReported = Lists.copy(notReported);
        notApplicable = Lists.copy(notApplicable);
    }

    /** What may be silent. */
    public enum Field {
        EV_TRACK, SOURCE_MATERIAL, SEPARATION, FRACTION_USE, PARTICLE, MARKERS, TOPOLOGY, PERTURBED, CONTROLS, READOUT, SETTING, DOSE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean has(Control.Kind kind, Control.Result result) {
        return controls.stream().anyMatch(it -> it.kind() == kind && it.result() == result);
    }

    public boolean changes(Perturbed.What what) {
        return perturbed.stream().anyMatch(it -> it.what() == what);
    }

    /** Whether it looked at that and saw something. */
    public boolean sees(Readout.Of of) {
        return readout != null && readout.of() == of && readout.isSeen();
    }
}
