package org.exotrace.model;

import static org.exotrace.model.EntityClass.CELL;
import static org.exotrace.model.EntityClass.INTERVENTION;
import static org.exotrace.model.EntityClass.MOLECULE;
import static org.exotrace.model.EntityClass.PRODUCT;
import static org.exotrace.model.EntityClass.VESICLE_TYPE;

/** What an entity is, in the curator's words. */
public enum EntityType {
    CELL_TYPE("cell", CELL),
    CELL_LINE("cell line", CELL),
    VESICLE("vesicle", VESICLE_TYPE),
    ENGINEERED_VESICLE("engineered vesicle", VESICLE_TYPE),
    VESICLE_PART("vesicle part", VESICLE_TYPE),
    CELL_PRODUCT("cell product", PRODUCT),
    NANOPARTICLE("nanoparticle", PRODUCT),
    PROTEIN("protein", MOLECULE),
    PROTEIN_COMPLEX("protein complex", MOLECULE),
    PROTEIN_FAMILY("protein family", MOLECULE),
    PROTEIN_CLASS("protein class", MOLECULE),
    PROTEIN_VARIANT("protein variant", MOLECULE),
    ENGINEERED_PROTEIN("engineered protein", MOLECULE),
    ANTIBODY("antibody", MOLECULE),
    VIRAL_PROTEIN("viral protein", MOLECULE),
    ANTIGEN_CLASS("antigen class", MOLECULE),
    MIRNA("miRNA", MOLECULE),
    MIRNA_CLASS("miRNA class", MOLECULE),
    MRNA("mRNA", MOLECULE),
    LNCRNA("lncRNA", MOLECULE),
    CIRCRNA("circRNA", MOLECULE),
    RNA("RNA", MOLECULE),
    NUCLEIC_ACID_CLASS("nucleic acid class", MOLECULE),
    MOLECULE_CLASS("molecule class", MOLECULE),
    METABOLITE("metabolite", MOLECULE),
    DRUG("drug", MOLECULE),
    DRUG_CLASS("drug class", MOLECULE),
    PROCESS("process", EntityClass.PROCESS),
    CONDITION("condition", EntityClass.PROCESS),
    DISEASE("disease", EntityClass.DISEASE),
    TISSUE("tissue", EntityClass.TISSUE),
    THERAPY("therapy", INTERVENTION),
    INTERVENTION_TYPE("intervention", INTERVENTION),
    ASSAY("assay", INTERVENTION),
    /** Of none of these sorts, or of one that nobody told: brought by files of others. */
    OTHER("other", EntityClass.OTHER);

    private final String word;
    private final EntityClass entityClass;

    EntityType(String word, EntityClass entityClass) {
        this.word = word;
        this.entityClass = entityClass;
    }

    public EntityClass entityClass() {
        return entityClass;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
