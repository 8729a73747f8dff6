package org.exotrace.convert;

import java.util.Optional;
import org.exotrace.convert.Interaction.End;
import org.exotrace.convert.Things.Thing;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;

/** Nodes of signed networks. What a name ends in says what it is: a family or a complex is none of its members, a gene is no protein. */
record Networks(Things things) {

    /** @param type as the network tells it; empty where it does not */
    End end(String name, String type, boolean last) {
        EntityType is = type(name, type);
        String role = last && is == EntityType.CONDITION ? "effect" : "mediator";
        return new End(held(name, is).orElseGet(() -> own(name, is)), name, role);
    }

    private Optional<String> held(String name, EntityType type) {
        return switch (type) {
            case PROTEIN -> new Genes(things).human(name);
            case CONDITION -> things.named(name, EntityClass.PROCESS);
            default -> Optional.empty();
        };
    }

    private String own(String name, EntityType type) {
        String id = "net:" + Things.slug(name);
        boolean told = type == EntityType.PROTEIN || name.matches(".+_[fcg]");
        return things.own(new Thing(told ? id : id + "." + Things.slug(type.toString()), name, type, null));
    }

    private static EntityType type(String name, String type) {
        if (name.endsWith("_f")) {
            return EntityType.PROTEIN_FAMILY;
        }
        if (name.endsWith("_c")) {
            return EntityType.PROTEIN_COMPLEX;
        }
        if (name.endsWith("_g")) {
            return EntityType.NUCLEIC_ACID_CLASS;
        }
        return switch (type) {
            case "", "protein" -> EntityType.PROTEIN;
            case "protein family", "proteinfamily" -> EntityType.PROTEIN_FAMILY;
            case "protein complex", "complex" -> EntityType.PROTEIN_COMPLEX;
            case "gene" -> EntityType.NUCLEIC_ACID_CLASS;
            case "phenotype", "output", "stimulus" -> EntityType.CONDITION;
            case "mirna" -> EntityType.MIRNA;
            case "mrna" -> EntityType.MRNA;
            case "ncrna" -> EntityType.RNA;
            case "antibody" -> EntityType.ANTIBODY;
            case "chemical", "smallmolecule" -> EntityType.METABOLITE;
            default -> EntityType.MOLECULE_CLASS;
        };
    }
}
