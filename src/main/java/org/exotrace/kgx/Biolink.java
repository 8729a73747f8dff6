package org.exotrace.kgx;

import java.util.Map;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modality;
import org.exotrace.model.Sign;
import org.exotrace.model.Status;
import org.exotrace.projection.Arrow;

/**
 * Names of the Biolink Model 4.4. It has neither a vesicle nor a predicate that secretes, delivers or takes up: vesicles
 * are cellular components, a release is a production, and the exact relation stands in a column of its own.
 */
final class Biolink {

    private static final Map<String, String> ASPECTS = Map.of("expression", "expression", "stability", "stability",
            "abundance", "abundance", "activity", "activity", "secretion", "secretion", "uptake", "uptake",
            "localization", "localization", "degradation", "degradation");

    private Biolink() {}

    /** A gene's term makes a protein a gene: its protein stands in the cross-references. */
    static String category(Entity entity) {
        boolean gene = entity.type() == EntityType.PROTEIN && entity.curie() != null && entity.curie().matches("(HGNC|NCBIGene):.*");
        return "biolink:" + (gene ? "Gene" : category(entity.type()));
    }

    private static String category(EntityType type) {
        return switch (type) {
            case CELL_TYPE -> "Cell";
            case CELL_LINE -> "CellLine";
            case VESICLE, ENGINEERED_VESICLE, VESICLE_PART -> "CellularComponent";
            case CELL_PRODUCT -> "ComplexMolecularMixture";
            case NANOPARTICLE -> "ProcessedMaterial";
            case PROTEIN, VIRAL_PROTEIN, PROTEIN_VARIANT, ENGINEERED_PROTEIN, ANTIBODY -> "Protein";
            case PROTEIN_COMPLEX -> "MacromolecularComplex";
            case PROTEIN_FAMILY, PROTEIN_CLASS -> "ProteinFamily";
            case ANTIGEN_CLASS, MOLECULE_CLASS -> "MolecularEntity";
            case MIRNA, MIRNA_CLASS -> "MicroRNA";
            case MRNA, RNA -> "RNAProduct";
            case LNCRNA, CIRCRNA -> "NoncodingRNAProduct";
            case NUCLEIC_ACID_CLASS -> "NucleicAcidEntity";
            case METABOLITE -> "SmallMolecule";
            case DRUG -> "Drug";
            case DRUG_CLASS -> "ChemicalEntity";
            case PROCESS, CONDITION -> "BiologicalProcess";
            case DISEASE -> "Disease";
            case TISSUE -> "GrossAnatomicalStructure";
            case THERAPY -> "Treatment";
            case INTERVENTION_TYPE, ASSAY -> "Procedure";
            case OTHER -> "NamedThing";
        };
    }

    /** What the relation says, as far as domain and range let it be said of such things. */
    static String predicate(Arrow arrow, Entity subject, Entity object) {
        return predicate(predicate(arrow), subject, object);
    }

    static String predicate(String name, Entity subject, Entity object) {
        return "biolink:" + BiolinkPredicates.fitting(name, BiolinkReading.plain(category(subject)), BiolinkReading.plain(category(object)));
    }

    private static String predicate(Arrow arrow) {
        return switch (arrow.relation()) {
            case "releases", "produces" -> "produces";
            case "carries", "loaded_with" -> "has_part";
            case "reaches" -> "physically_interacts_with";
            case "presents" -> "location_of";
            case "binds" -> "directly_physically_interacts_with";
            case "capable_of" -> "capable_of";
            case "marks" -> "biomarker_for";
            case "associated_with" -> "associated_with";
            case "listed as approach", "part of a combination" -> "related_to";
            default -> "affects";
        };
    }

    /** Beside a direction: with it, what affects causes the change. */
    static String qualified(Arrow arrow) {
        return direction(arrow).isEmpty() ? "" : "biolink:causes";
    }

    /** Increased, decreased, or empty where no direction is said. */
    static String direction(Arrow arrow) {
        return switch (arrow.relation()) {
            case "activates" -> "increased";
            case "inhibits", "fails to block" -> "decreased";
            default -> arrow.modifier() == null || arrow.modifier().action().sign() == null ? ""
                    : arrow.modifier().action().sign() == Sign.POSITIVE ? "increased" : "decreased";
        };
    }

    /** What is said not to be so; and a modifier that fails, or makes no difference, is the negation of one that works. */
    static boolean negated(Arrow arrow) {
        return arrow.negated() || arrow.denied() || arrow.modifier() != null && arrow.modifier().action().denies();
    }

    static String aspect(Arrow arrow) {
        return arrow.step() == null || arrow.step().aspect() == null ? "" : ASPECTS.getOrDefault(arrow.step().aspect(), "");
    }

    static String taxon(Arrow arrow) {
        return String.join("|", arrow.statement().context().species());
    }

    /** What the source does not say outright is a prediction there: its other name is hypothesis. */
    static String knowledgeLevel(Arrow arrow) {
        boolean inferred = arrow.transfer() != null && arrow.transfer().status() == Status.INFERRED
                || arrow.step() != null && arrow.step().inferred();
        boolean hedged = arrow.statement().modality() == Modality.HEDGED && arrow.object().primary();
        return inferred || hedged || arrow.hedged() || arrow.aim() ? "prediction" : "knowledge_assertion";
    }
}
