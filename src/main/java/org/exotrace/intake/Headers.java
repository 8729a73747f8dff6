package org.exotrace.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.exotrace.model.Blanks;

/**
 * Names of columns. Case, blanks and the model's prefix do not matter, and some words are known by another. A column that nobody
 * reads is left alone unless it may turn what a row says: then a row that has a value there is refused.
 */
public final class Headers {

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("categories", "category"), Map.entry("node_id", "id"), Map.entry("label", "name"), Map.entry("node_name", "name"),
            Map.entry("synonyms", "synonym"), Map.entry("exact_synonym", "synonym"), Map.entry("edge_id", "id"),
            Map.entry("subject_id", "subject"), Map.entry("object_id", "object"), Map.entry("edge_label", "predicate"),
            Map.entry("predicate_id", "predicate"), Map.entry("publication", "publications"));

    /** What is read of edges, and what turns them; a spelling that is close to one of these and is none is a slip. */
    static final Set<String> MEANING = Set.of("negated", "predicate", "qualified_predicate", "knowledge_level",
            "object_direction_qualifier", "object_aspect_qualifier", "subject_context_qualifier", "object_context_qualifier",
            "species_context_qualifier", "disease_context_qualifier", "exotrace_relation", "exotrace_statement", "exotrace_kind",
            "exotrace_works", "exotrace_hedged", "exotrace_inferred", "exotrace_aim", "exotrace_entity_type");

    /** Of Biolink, KGX and our own export: they tell where an edge comes from, or say again what another column does. */
    private static final Set<String> HARMLESS = Set.of("id", "name", "category", "type", "subject", "object", "publications", "synonym",
            "agent_type", "relation", "provided_by", "knowledge_source", "primary_knowledge_source", "aggregator_knowledge_source",
            "supporting_data_source", "has_evidence", "original_subject", "original_object", "original_predicate", "subject_category",
            "object_category", "subject_label", "object_label", "subject_name", "object_name", "subject_namespace", "object_namespace",
            "subject_taxon", "object_taxon", "subject_taxon_label", "object_taxon_label", "subject_closure", "object_closure",
            "subject_category_closure", "object_category_closure", "subject_label_closure", "object_label_closure",
            "exotrace_document", "exotrace_dataset", "exotrace_n", "exotrace_sign", "exotrace_follows", "exotrace_status",
            "exotrace_modality", "exotrace_ambiguous", "exotrace_type", "exotrace_json");

    private static final List<String> STEMS = List.of("negat", "qualif", "direction", "aspect", "polarity", "modality", "hedg", "speculat",
            "uncertain", "refut", "contradict", "denied", "knowledge_lev", "knowledgelev", "context", "invers", "invert", "revers", "disprov",
            "hypothe", "reject", "dispute");
    private static final Set<String> WORDS = Set.of("not", "neg", "negative", "false");
    private static final Set<String> WHOLE = Set.of("no", "sign", "effect", "up", "down", "true", "truth", "absent", "level", "stance", "assertion",
            "regulation", "change", "trend", "modifier", "opposite", "supports", "supported");
    /** Values by which a column of any name says that the edge does not hold. */
    private static final Set<String> DENIALS = Set.of("negated", "refuted", "refutes", "rejected", "disproved", "disproven", "no effect", "not supported",
            "does not hold", "retracted");
    private static final Set<String> GONE = Set.of("deprecated", "obsolete", "retracted");
    private static final Set<String> YES = Set.of("true", "1", "1.0", "yes", "y", "t");
    private static final int SLIP = 2;
    private static final int SHORT = 6;

    private Headers() {}

    /** Its name as it is known here. */
    public static String folded(String header) {
        String plain = Blanks.trimmed(Normalizer.normalize(header, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT).replaceFirst("^(biolink:|https?://w3id\\.org/biolink/vocab/)", "").strip()
                .replaceAll("[\\s-]+", "_");
        return SYNONYMS.getOrDefault(plain, plain);
    }

    /** Whether a value there may turn what a row says, while nobody reads it. */
    public static boolean turns(String folded) {
        if (MEANING.contains(folded) || HARMLESS.contains(folded)) {
            return false;
        }
        return WHOLE.contains(folded) || STEMS.stream().anyMatch(folded::contains)
                || Arrays.stream(folded.split("[^a-z]+")).anyMatch(WORDS::contains) || isSlip(folded);
    }

    /** Whether a thing of that name is one that turns a row, or is close to one. */
    static boolean meant(String folded) {
        return MEANING.contains(folded) || turns(folded);
    }

    /** Whether this value turns what a row says, in a column that nobody reads. */
    static boolean turns(String folded, String value) {
        String word = value.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return !MEANING.contains(folded) && !HARMLESS.contains(folded)
                && (turns(folded) || DENIALS.contains(word) || GONE.contains(folded) && YES.contains(word));
    }

    private static boolean isSlip(String folded) {
        LevenshteinDistance distance = new LevenshteinDistance(SLIP);
        return MEANING.stream().filter(it -> it.length() >= SHORT && folded.length() >= SHORT - 1)
                .anyMatch(it -> distance.apply(it, folded) >= 0);
    }
}
