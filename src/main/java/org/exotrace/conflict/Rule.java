package org.exotrace.conflict;

import java.util.List;
import java.util.function.Function;
import org.exotrace.catalogue.Catalogue;

/** The rules by which contradictions are found; each is a class of its own. */
public enum Rule {
    /** One effect, or effects that are opposites, raised and lowered by vesicles of one class of source cells. */
    R1(OppositeEffects::find),
    /** The same within one reference and one therapy. */
    R2(OppositeEffectsOfOneTherapy::find),
    /** An entity whose documented paths raise anti-tumour immunity in one statement and lower it in another. */
    R3(ImmunityBothWays::find),
    /** A step, and the cited paper that says the opposite. */
    R4(AgainstCitedPaper::find),
    /** Vesicles that activate anti-tumour immunity, and vesicles that suppress it. */
    R5(VesiclesAndImmunity::find),
    /** One reference and one type of vesicle, with different polarities. */
    R6(PolaritiesOfOneReference::find);

    private final Function<Catalogue, List<Conflict>> find;

    Rule(Function<Catalogue, List<Conflict>> find) {
        this.find = find;
    }

    List<Conflict> find(Catalogue catalogue) {
        return find.apply(catalogue);
    }
}
