package org.exotrace.settle;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.Block;
import org.exotrace.model.Control;
import org.exotrace.model.Dose;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.FractionUse;
import org.exotrace.model.Markers;
import org.exotrace.model.Particle;
import org.exotrace.model.Perturbed;
import org.exotrace.model.Perturbed.What;
import org.exotrace.model.Read;
import org.exotrace.model.Readout;
import org.exotrace.model.Separation;
import org.exotrace.model.Setting;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;
import org.exotrace.model.Topology;
import org.jspecify.annotations.Nullable;

/**
 * Experiments as evidence: what a result of each would fill in. Which pips and rungs follow is for the rules of package {@code shown}.
 * {@link Experiments} has the same in words.
 */
final class Design {

    private static final Block PREPARATION = new Block(null, Read.FULL_TEXT, false, null, null, List.of(Separation.DENSITY_GRADIENT),
            FractionUse.FUNCTIONAL_MATERIAL, List.of(Particle.EM, Particle.NTA), new Markers(List.of("CD63"), List.of("TSG101"), List.of()), null, List.of(),
            List.of(), new Readout(Readout.Of.CARGO_IN_VESICLE, Readout.Result.PRESENT, null), null, null, List.of(), List.of());

    private Design() {}

    /** What is done with the vesicles, and what the effect is held against. */
    private record Row(List<What> perturbed, List<Control.Kind> controls) {}

    private static final Row SIDE_BY_SIDE = new Row(List.of(What.VESICLE_ADDED), List.of(Control.Kind.OTHER_CELL_VESICLE, Control.Kind.PROCESS_BLANK));
    private static final Row DOSES = new Row(List.of(), List.of(Control.Kind.DOSE_SERIES));
    private static final Row SERIES = new Row(List.of(What.VESICLE_ADDED), List.of(Control.Kind.DOSE_SERIES));

    private static Row row(QuestionKind kind, Start start) {
        return kind == QuestionKind.CONFLICT ? SIDE_BY_SIDE : kind == QuestionKind.NEGATION ? start == Start.OTHER ? DOSES : SERIES : byStart(start);
    }

    private static Row byStart(Start start) {
        return switch (start) {
            case CARGO -> new Row(List.of(What.CARGO_IN_SOURCE, What.RELEASE), List.of(Control.Kind.CARGO_NULL_VESICLE));
            case VESICLE -> new Row(List.of(What.VESICLE_ADDED, What.RELEASE), List.of(Control.Kind.SOLUBLE_FRACTION));
            case OTHER -> new Row(List.of(What.RECEPTOR), List.of(Control.Kind.SECOND_METHOD));
        };
    }

    /** What would be shown where the effect comes, and goes with the control. */
    static Study shows(QuestionKind kind, Start start, Statement like) {
        Row row = row(kind, start);
        List<Control> controls = row.controls().stream()
                .map(it -> new Control(it, it == Control.Kind.DOSE_SERIES ? Control.Result.GRADED : Control.Result.EFFECT_LOST)).toList();
        Block block = block(row.perturbed(), controls, Readout.Result.UP, false, setting(like));
        return study(start == Start.OTHER ? List.of(block) : List.of(PREPARATION, block));
    }

    /** What would be shown where no effect comes. */
    static Study denies(QuestionKind kind, Start start, Statement like) {
        return study(List.of(block(row(kind, start).perturbed(), List.of(), Readout.Result.NONE, true, setting(like))));
    }

    /** What would be shown by what closes rivals, or fails to. */
    static Study held(List<Control> controls, @Nullable Topology topology, @Nullable Dose dose, Statement like) {
        return study(List.of(new Block(null, Read.FULL_TEXT, false, null, null, List.of(), null, List.of(), null, topology, List.of(), controls, null,
                setting(like), dose, List.of(), List.of())));
    }

    private static Block block(List<What> perturbed, List<Control> controls, Readout.Result result, boolean refutes, @Nullable EvidenceSetting setting) {
        return new Block(null, Read.FULL_TEXT, refutes, null, null, List.of(), null, List.of(), null, null,
                perturbed.stream().map(it -> new Perturbed(it, null, null)).toList(), controls, new Readout(Readout.Of.EFFECT, result, null), setting, null,
                List.of(), List.of());
    }

    static Study and(Study one, Study other) {
        return study(Stream.concat(one.ev().stream(), other.ev().stream()).toList());
    }

    private static Study study(List<Block> blocks) {
        return new Study(List.of(), null, null, null, blocks, null);
    }

    /** Where an experiment would be done that follows a statement; null where that is not stated, or is in patients. */
    private static @Nullable EvidenceSetting setting(Statement like) {
        List<Setting> stated = like.context().setting();
        return stated.contains(Setting.ANIMAL) ? EvidenceSetting.ANIMAL : stated.contains(Setting.EX_VIVO) ? EvidenceSetting.EX_VIVO
                : stated.contains(Setting.CELLS) ? EvidenceSetting.CELLS : null;
    }
}
