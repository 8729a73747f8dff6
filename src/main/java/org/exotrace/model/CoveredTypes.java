package org.exotrace.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The types that a type covers: protein its complexes, families and classes, miRNA its class. */
public final class CoveredTypes {

    private CoveredTypes() {}

    /** @param exact whether nothing but the types themselves is wanted */
    public static Set<EntityType> of(List<EntityType> wanted, boolean exact) {
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
