package org.exotrace.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exotrace.model.EntityType;

/** The types that a cargo type covers: protein its complexes, families and classes, miRNA its class. */
final class CargoTypes {

    private CargoTypes() {}

    static Set<EntityType> of(List<EntityType> wanted, boolean exact) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        types.addAll(wanted);
        if (!exact && wanted.contains(EntityType.PROTEIN)) {
            types.addAll(List.of(EntityType.PROTEIN_COMPLEX, EntityType.PROTEIN_FAMILY, EntityType.PROTEIN_CLASS));
        }
        if (!exact && wanted.contains(EntityType.MIRNA)) {
            types.add(EntityType.MIRNA_CLASS);
        }
        return types;
    }
}
