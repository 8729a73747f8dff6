package org.exotrace.kgx;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.model.EntityType;

/**
 * What categories and predicates of the Biolink Model 4.4 say in our words, as far as they say it without guessing: a
 * cellular component is a vesicle where its term is one, a chemical is no metabolite, an association is no leg. A gene is
 * read as its protein, as our own tables are written.
 */
public final class BiolinkReading {

    public static final List<String> PREDICATES = List.of("affects", "regulates", "produces", "has_part",
            "physically_interacts_with", "directly_physically_interacts_with", "location_of", "capable_of");

    /** Extracellular exosome, extracellular vesicle. */
    private static final Set<String> VESICLES = Set.of("GO:0070062", "GO:1903561");
    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("Cell", EntityType.CELL_TYPE), Map.entry("CellLine", EntityType.CELL_LINE),
            Map.entry("Gene", EntityType.PROTEIN), Map.entry("Protein", EntityType.PROTEIN),
            Map.entry("MacromolecularComplex", EntityType.PROTEIN_COMPLEX),
            Map.entry("ProteinFamily", EntityType.PROTEIN_FAMILY), Map.entry("MicroRNA", EntityType.MIRNA),
            Map.entry("RNAProduct", EntityType.NUCLEIC_ACID_CLASS),
            Map.entry("NoncodingRNAProduct", EntityType.NUCLEIC_ACID_CLASS),
            Map.entry("NucleicAcidEntity", EntityType.NUCLEIC_ACID_CLASS),
            Map.entry("SmallMolecule", EntityType.MOLECULE_CLASS), Map.entry("MolecularEntity", EntityType.MOLECULE_CLASS),
            Map.entry("ChemicalEntity", EntityType.MOLECULE_CLASS), Map.entry("Drug", EntityType.DRUG),
            Map.entry("BiologicalProcess", EntityType.PROCESS), Map.entry("Pathway", EntityType.PROCESS),
            Map.entry("PhenotypicFeature", EntityType.PROCESS), Map.entry("Disease", EntityType.DISEASE),
            Map.entry("GrossAnatomicalStructure", EntityType.TISSUE), Map.entry("Treatment", EntityType.THERAPY));

    private BiolinkReading() {}

    /**
     * @param id         of the node, a term
     * @param categories joined by a bar, the first that is known counts
     */
    public static Optional<EntityType> type(String id, String categories) {
        if (VESICLES.contains(id)) {
            return Optional.of(EntityType.VESICLE);
        }
        return Arrays.stream(categories.split("\\|")).map(it -> TYPES.get(plain(it))).filter(it -> it != null).findFirst();
    }

    /** The word of a transfer or a step; empty where the predicate, or a direction beside it, tells neither. */
    public static Optional<String> relation(String predicate, String direction) {
        boolean causes = plain(predicate).equals("affects") || plain(predicate).equals("regulates");
        return !causes && !direction.isEmpty() ? Optional.empty() : Optional.ofNullable(switch (plain(predicate)) {
            case "affects", "regulates" -> switch (direction) {
                case "increased", "upregulated" -> "activates";
                case "decreased", "downregulated" -> "inhibits";
                case "" -> "affects";
                default -> null;
            };
            case "produces" -> "releases";
            case "has_part" -> "carries";
            case "physically_interacts_with" -> "reaches";
            case "directly_physically_interacts_with" -> "binds";
            case "location_of" -> "presents";
            case "capable_of" -> "capable_of";
            default -> null;
        });
    }

    /** A name without the model's prefix. */
    public static String plain(String name) {
        return name.replaceFirst("^biolink:", "");
    }
}
