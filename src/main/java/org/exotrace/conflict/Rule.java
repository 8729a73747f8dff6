package org.exotrace.conflict;

import java.util.List;
import java.util.function.Function;

/** The rules by which contradictions are found; each is a class of its own. */
public enum Rule {
    /** One effect, or effects that are opposites, raised and lowered by vesicles of one class of source cells. */
    R1(OppositeEffects::find),
    /** The same within one publication and one therapy. */
    R2(OppositeEffectsOfOneTherapy::find),
    /** A molecule whose documented paths raise anti-tumour immunity in one statement and lower it in another. */
    R3(ImmunityBothWays::find),
    /** A step, and the cited paper that says the opposite. */
    R4(AgainstCitedPaper::find),
    /** Vesicles that activate anti-tumour immunity, and vesicles that suppress it. */
    R5(VesiclesAndImmunity::find),
    /** One publication and one type of vesicle, for anti-tumour immunity and against it. */
    R6(PolaritiesOfOnePublication::find),
    /** One cargo, or cargoes of one family, for the tumour and against it. */
    R7(CargoBothWays::find),
    /** A leg that one statement says is not so, and others say is. */
    R8(NegatedAndAsserted::find),
    /** A molecule of the recipient that vesicles raise in one statement and lower in another, to one end. */
    R9(MoleculeBothWays::find),
    /** What treatment makes vesicles do: for the tumour and against it. */
    R10(MadeByTreatment::find),
    /** An agent that works against the vesicles' cargo, and does not. */
    R11(WorksAndFails::find);

    private final Function<Ground, List<Found>> find;

    Rule(Function<Ground, List<Found>> find) {
        this.find = find;
    }

    List<Found> find(Ground ground) {
        return find.apply(ground);
    }
}
