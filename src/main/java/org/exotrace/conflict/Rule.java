package org.exotrace.conflict;

import java.util.List;
import java.util.function.Function;

/**
 * The rules by which contradictions are found; each is a class of its own. Some hold two answers to one question against each
 * other, others what is said of one thing in different matters.
 */
public enum Rule {
    /** One effect, or effects that are opposites, raised and lowered by vesicles of one class of source cells. */
    R1(Of.ONE_QUESTION, OppositeEffects::find),
    /** The same within one publication and one therapy. */
    R2(Of.ONE_QUESTION, OppositeEffectsOfOneTherapy::find),
    /** A molecule whose documented paths raise anti-tumour immunity in one statement and lower it in another. */
    R3(Of.ONE_THING, ImmunityBothWays::find),
    /** A step, and the cited paper that says the opposite. */
    R4(Of.ONE_QUESTION, AgainstCitedPaper::find),
    /** Vesicles that activate anti-tumour immunity, and vesicles that suppress it. */
    R5(Of.ONE_THING, VesiclesAndImmunity::find),
    /** One publication and one type of vesicle, for anti-tumour immunity and against it. */
    R6(Of.ONE_THING, PolaritiesOfOnePublication::find),
    /** One cargo, or cargoes of one family, for the tumour and against it. */
    R7(Of.ONE_THING, CargoBothWays::find),
    /** A leg that one statement says is not so, and others say is. */
    R8(Of.ONE_QUESTION, NegatedAndAsserted::find),
    /** A molecule of the recipient that vesicles raise in one statement and lower in another, to one end. */
    R9(Of.ONE_THING, MoleculeBothWays::find),
    /** What treatment makes vesicles do: for the tumour and against it. */
    R10(Of.ONE_THING, MadeByTreatment::find),
    /** An agent that works against the vesicles' cargo, and does not. */
    R11(Of.ONE_QUESTION, WorksAndFails::find);

    /** What its sides have in common. */
    private enum Of {
        /** An effect of vesicles of one class of cells, a step, an agent on its target: both sides cannot hold of the same cells. */
        ONE_QUESTION,
        /** A molecule, a kind of vesicle, a publication: each side may hold in its own matter. */
        ONE_THING
    }

    private final Of of;
    private final Function<Ground, List<Found>> find;

    Rule(Of of, Function<Ground, List<Found>> find) {
        this.of = of;
        this.find = find;
    }

    /** Whether its sides answer one question differently. */
    public boolean isOfOneQuestion() {
        return of == Of.ONE_QUESTION;
    }

    List<Found> find(Ground ground) {
        return find.apply(ground);
    }
}
