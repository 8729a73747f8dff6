package org.exotrace.conflict;

import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.VesicleFunction;

/** Which statements tell of vesicles that do something. */
final class Vesicles {

    private Vesicles() {}

    /**
     * A vesicle, not a cell product, that does something and is not what something is done to; what a drug does that it
     * was loaded with is the drug's doing.
     */
    static boolean act(Catalogue catalogue, Statement statement) {
        return statement.in(Role.VESICLE).stream().anyMatch(it -> it.function() != VesicleFunction.TARGET && isVesicle(catalogue, it)
                && !(it.function() == VesicleFunction.CARRIER && bringsDrug(catalogue, statement)));
    }

    private static boolean bringsDrug(Catalogue catalogue, Statement statement) {
        return statement.in(Role.CARGO).stream().map(it -> catalogue.entity(it.entity()).type())
                .anyMatch(it -> it == EntityType.DRUG || it == EntityType.DRUG_CLASS);
    }

    static boolean isVesicle(Catalogue catalogue, Participant it) {
        return isType(catalogue, it.entity());
    }

    static boolean isType(Catalogue catalogue, String entity) {
        return catalogue.entity(entity).type().entityClass() == EntityClass.VESICLE_TYPE;
    }
}
