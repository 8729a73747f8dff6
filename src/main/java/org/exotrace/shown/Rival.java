package org.exotrace.shown;

import static org.exotrace.model.Control.Kind.CARGO_NULL_VESICLE;
import static org.exotrace.model.Control.Kind.DETERGENT_LYSED;
import static org.exotrace.model.Control.Kind.DOSE_SERIES;
import static org.exotrace.model.Control.Kind.DYE_ONLY;
import static org.exotrace.model.Control.Kind.EMPTY_CARRIER;
import static org.exotrace.model.Control.Kind.EV_DEPLETED;
import static org.exotrace.model.Control.Kind.OTHER_CELL_VESICLE;
import static org.exotrace.model.Control.Kind.PROCESS_BLANK;
import static org.exotrace.model.Control.Kind.SECOND_METHOD;
import static org.exotrace.model.Control.Kind.SOLUBLE_FRACTION;
import static org.exotrace.model.Control.Result.EFFECT_KEPT;
import static org.exotrace.model.Control.Result.EFFECT_LOST;
import static org.exotrace.model.Control.Result.GRADED;

import java.util.List;
import org.exotrace.model.Block;
import org.exotrace.model.Block.Field;
import org.exotrace.model.Control;
import org.exotrace.model.Dose;
import org.exotrace.model.Perturbed.What;
import org.exotrace.model.Read;
import org.exotrace.model.Readout;
import org.exotrace.model.Topology;
import org.jspecify.annotations.Nullable;

/** What else could explain an experiment with vesicles. */
public enum Rival {
    SOLUBLE("R1", "a soluble factor that came along", "the effect of the soluble fraction of the same separation", SOLUBLE_FRACTION, DETERGENT_LYSED, EV_DEPLETED),
    MEDIUM("R2", "medium, serum or the procedure", "a blank taken through the whole procedure, or vesicles of another cell", PROCESS_BLANK, OTHER_CELL_VESICLE),
    MANIPULATION("R3", "a side effect of the inhibitor or knock-down", "a second method, or vesicles given back", SECOND_METHOD),
    LABEL("R4", "the label, not the cargo", "the dye alone, or the cargo itself traced into a recipient that cannot make it", DYE_ONLY),
    OUTSIDE("R5", "cargo outside of the vesicle", "an enzyme with and without detergent"),
    ANY_VESICLE("R6", "any vesicle would do it", "vesicles without the cargo, in equal number", CARGO_NULL_VESICLE, EMPTY_CARRIER, OTHER_CELL_VESICLE),
    DOSE("R7", "a dose beyond nature", "a series of doses, down to what the source gives off", DOSE_SERIES);

    private final String id;
    private final String what;
    private final String closing;
    private final List<Control.Kind> controls;

    Rival(String id, String what, String closing, Control.Kind... controls) {
        this.id = id;
        this.what = what;
        this.closing = closing;
        this.controls = List.of(controls);
    }

    /** {@code R1} to {@code R7}. */
    public String id() {
        return id;
    }

    /** The explanation, in words. */
    public String what() {
        return what;
    }

    /** An experiment that would close it, in words. */
    public String closing() {
        return closing;
    }

    /** The control that speaks to it first; that of cargo outside is an enzyme, which is none of these. */
    public Control.Kind control() {
        return controls.get(0);
    }

    boolean isClosedBy(Block it) {
        return switch (this) {
            case SOLUBLE -> it.has(SOLUBLE_FRACTION, EFFECT_LOST) || Attribution.isResolved(it) && (it.has(DETERGENT_LYSED, EFFECT_LOST) || it.has(EV_DEPLETED, EFFECT_LOST));
            case MANIPULATION -> it.has(SECOND_METHOD, EFFECT_LOST) || isGivenBack(it) && it.sees(Readout.Of.EFFECT);
            case LABEL -> it.has(DYE_ONLY, EFFECT_LOST) || it.sees(Readout.Of.CARGO_IN_RECIPIENT) && Marks.hasOtherVesicles(it);
            case OUTSIDE -> it.topology() != null && (isDigested(it.topology()) || it.topology().where() == Topology.Where.SURFACE && !it.topology().by().isEmpty());
            case DOSE -> it.has(DOSE_SERIES, GRADED) && isNatural(it.dose());
            case MEDIUM, ANY_VESICLE -> controls.stream().anyMatch(kind -> it.has(kind, EFFECT_LOST));
        };
    }

    boolean isFailedBy(Item item) {
        Block it = item.block();
        return switch (this) {
            case SOLUBLE -> it.has(SOLUBLE_FRACTION, EFFECT_KEPT);
            case MANIPULATION -> it.has(SECOND_METHOD, EFFECT_KEPT) || isGivenBack(it) && hasNoEffect(it.readout());
            case OUTSIDE -> item.inside() && Marks.isOnSurface(it) && isDigested(it.topology());
            case DOSE -> it.dose() != null && it.dose().vsProducer() == Dose.VsProducer.ABOVE;
            case MEDIUM, LABEL, ANY_VESICLE -> controls.stream().anyMatch(kind -> it.has(kind, EFFECT_KEPT));
        };
    }

    /** Whether what was read leaves it open: the whole paper, or a control that came out in part. */
    boolean isLeftOpenBy(Item item) {
        Block it = item.block();
        Field field = this == OUTSIDE ? Field.TOPOLOGY : Field.CONTROLS;
        return item.read() == Read.FULL_TEXT || it.notReported().contains(field) || it.controls().stream()
                .anyMatch(one -> controls.contains(one.kind()) && (one.result() == Control.Result.PARTLY || one.result() == GRADED));
    }

    private static boolean isGivenBack(Block it) {
        return Marks.restores(it) || it.changes(What.CARGO_RESTORED);
    }

    private static boolean hasNoEffect(@Nullable Readout it) {
        return it != null && it.of() == Readout.Of.EFFECT && it.result() == Readout.Result.NONE;
    }

    private static boolean isDigested(@Nullable Topology it) {
        return it != null && (it.by().contains(Topology.By.PROTEASE) || it.by().contains(Topology.By.RNASE));
    }

    private static boolean isNatural(@Nullable Dose it) {
        return it != null && (it.vsProducer() == Dose.VsProducer.BELOW || it.vsProducer() == Dose.VsProducer.ABOUT);
    }
}
