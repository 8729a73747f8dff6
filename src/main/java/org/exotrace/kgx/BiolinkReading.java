package org.exotrace.kgx;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.model.EntityType;

/**
 * What categories and predicates of the Biolink Model 4.4 say in our words, as far as they say it without guessing: a
 * cellular component is a vesicle where its term is one, a chemical is no metabolite. A gene is read as its protein, as our own
 * tables are written. A class that is none of ours is an entity of another sort; one that says nothing is placed by its prefix.
 */
public final class BiolinkReading {

    public static final List<String> PREDICATES = List.of("affects", "regulates", "produces", "has_part",
            "physically_interacts_with", "directly_physically_interacts_with", "interacts_with", "location_of", "capable_of",
            "associated_with", "correlated_with", "related_to");

    /** What it may be of the object, where a direction is said. */
    public static final List<String> DIRECTIONS = List.of("increased", "upregulated", "decreased", "downregulated");

    /** Extracellular exosome, extracellular vesicle. */
    private static final Set<String> VESICLES = Set.of("GO:0070062", "GO:1903561");
    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("Cell", EntityType.CELL_TYPE), Map.entry("CellLine", EntityType.CELL_LINE),
            Map.entry("Gene", EntityType.PROTEIN), Map.entry("Protein", EntityType.PROTEIN), Map.entry("Polypeptide", EntityType.PROTEIN),
            Map.entry("GeneOrGeneProduct", EntityType.PROTEIN),
            Map.entry("MacromolecularComplex", EntityType.PROTEIN_COMPLEX),
            Map.entry("ProteinFamily", EntityType.PROTEIN_FAMILY), Map.entry("GeneFamily", EntityType.PROTEIN_FAMILY),
            Map.entry("MicroRNA", EntityType.MIRNA), Map.entry("Transcript", EntityType.NUCLEIC_ACID_CLASS),
            Map.entry("NucleicAcidEntity", EntityType.NUCLEIC_ACID_CLASS), Map.entry("ChemicalEntity", EntityType.MOLECULE_CLASS),
            Map.entry("Food", EntityType.OTHER), Map.entry("Drug", EntityType.DRUG),
            Map.entry("BiologicalProcessOrActivity", EntityType.PROCESS), Map.entry("PhenotypicFeature", EntityType.PROCESS),
            Map.entry("DiseaseOrPhenotypicFeature", EntityType.CONDITION), Map.entry("Disease", EntityType.DISEASE),
            Map.entry("AnatomicalEntity", EntityType.TISSUE), Map.entry("CellularComponent", EntityType.OTHER),
            Map.entry("Treatment", EntityType.THERAPY), Map.entry("Procedure", EntityType.INTERVENTION_TYPE),
            Map.entry("ClinicalIntervention", EntityType.INTERVENTION_TYPE));
    /** Classes that say no more than that it is something. */
    private static final Set<String> VAGUE = Set.of("NamedThing", "Entity", "BiologicalEntity", "PhysicalEntity", "ThingWithTaxon", "OrganismalEntity",
            "GenomicEntity", "PhysicalEssence", "PhysicalEssenceOrOccurrent", "OntologyClass", "SubjectOfInvestigation", "MacromolecularMachineMixin",
            "ChemicalEntityOrGeneOrGeneProduct", "ChemicalEntityOrProteinOrPolypeptide", "Occurrent", "EpigenomicEntity");
    private static final Map<String, EntityType> PREFIXES = Map.ofEntries(
            Map.entry("CL", EntityType.CELL_TYPE), Map.entry("CLO", EntityType.CELL_LINE), Map.entry("CELLOSAURUS", EntityType.CELL_LINE),
            Map.entry("HGNC", EntityType.PROTEIN), Map.entry("NCBIGENE", EntityType.PROTEIN), Map.entry("UNIPROTKB", EntityType.PROTEIN),
            Map.entry("MGI", EntityType.PROTEIN), Map.entry("RGD", EntityType.PROTEIN), Map.entry("ZFIN", EntityType.PROTEIN),
            Map.entry("FPLX", EntityType.PROTEIN_FAMILY), Map.entry("MIRBASE", EntityType.MIRNA), Map.entry("CHEBI", EntityType.MOLECULE_CLASS),
            Map.entry("PUBCHEM.COMPOUND", EntityType.MOLECULE_CLASS), Map.entry("DRUGBANK", EntityType.DRUG), Map.entry("MONDO", EntityType.DISEASE),
            Map.entry("DOID", EntityType.DISEASE), Map.entry("HP", EntityType.PROCESS), Map.entry("UBERON", EntityType.TISSUE),
            Map.entry("REACT", EntityType.PROCESS));

    private BiolinkReading() {}

    /**
     * @param id         of the node, a term
     * @param categories joined by a bar, the narrowest that is known counts; empty for none
     * @return nothing where the model has no such class, or neither class nor prefix says anything
     */
    public static Optional<EntityType> type(String id, String categories) {
        if (VESICLES.contains(id)) {
            return Optional.of(EntityType.VESICLE);
        }
        List<String> known = Arrays.stream(categories.split("\\|")).map(String::strip).map(BiolinkReading::plain).filter(BiolinkClasses::isKnown)
                .sorted(Comparator.comparing((String it) -> -BiolinkClasses.around(it).size())).toList();
        if (known.isEmpty()) {
            return categories.isBlank() ? byPrefix(id) : Optional.empty();
        }
        return known.stream().flatMap(it -> BiolinkClasses.around(it).stream().map(TYPES::get).filter(type -> type != null).limit(1)).findFirst()
                .or(() -> known.stream().allMatch(VAGUE::contains) ? byPrefix(id) : Optional.empty()).or(() -> Optional.of(EntityType.OTHER));
    }

    private static Optional<EntityType> byPrefix(String id) {
        int colon = id.indexOf(':');
        return colon < 1 ? Optional.empty() : Optional.ofNullable(PREFIXES.get(id.substring(0, colon).toUpperCase(Locale.ROOT)));
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
            case "directly_physically_interacts_with", "interacts_with" -> "binds";
            case "location_of" -> "presents";
            case "capable_of" -> "capable_of";
            case "associated_with", "related_to", "correlated_with", "positively_correlated_with", "negatively_correlated_with" -> "associated_with";
            default -> null;
        });
    }

    /** How a correlation goes, in a word of ours beside the relation; empty where the predicate does not say. */
    public static Optional<String> correlation(String predicate) {
        return Optional.ofNullable(switch (plain(predicate)) {
            case "positively_correlated_with" -> "correlates positively with";
            case "negatively_correlated_with" -> "correlates negatively with";
            case "correlated_with" -> "correlates with";
            case "related_to" -> "is related to";
            default -> null;
        });
    }

    /** A direction as the model writes it; another word as it is. */
    public static String direction(String word) {
        return plain(word).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** A predicate, or a level of knowledge, as the model writes it. */
    public static String word(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    /** A name without the model's prefix. */
    public static String plain(String name) {
        return name.strip().replaceFirst("^(?i:biolink:|https?://w3id\\.org/biolink/vocab/)", "");
    }
}
