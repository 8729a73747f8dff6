package org.exotrace.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTests {

    @ParameterizedTest
    @CsvSource({"' negated', negated", "NEGATED, negated", "biolink:negated, negated", "BIOLINK:Negated, negated",
        "Object Direction Qualifier, object_direction_qualifier", "object-direction-qualifier, object_direction_qualifier",
        "https://w3id.org/biolink/vocab/negated, negated", "Knowledge Level, knowledge_level", "subject_id, subject", "categories, category"})
    void caseBlanksAndTheModelsPrefixDoNotMatter(String header, String name) {
        assertThat(Headers.folded(header)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_negated", "negated?", "negatd", "negted", "negation", "neg", "not", "is not", "qualifier", "qualifiers", "qualified_object_direction",
        "objectDirectionQualifier", "object_direction_qualifer", "direction", "object_direction", "aspect", "knowledgelevel", "knowledge_levels", "knowlege_level",
        "polarity", "sign", "effect", "modality", "hedged", "anatomical_context_qualifier", "predicat", "qualified_predicat", "exotrace_relations",
        "exotrace_statment", "speculative", "uncertainty", "refuted"})
    void aColumnThatIsCloseToOneThatTurnsAnEdgeMayTurnIt(String header) {
        assertThat(Headers.turns(Headers.folded(header))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent_type", "primary_knowledge_source", "aggregator_knowledge_source", "relation", "provided_by", "p1", "score", "note", "notes",
        "lab_column", "curator", "number_of_papers", "in_taxon", "xref", "has_evidence", "confidence", "negated", "object_direction_qualifier"})
    void aColumnOfOnesOwnSaysNothing(String header) {
        assertThat(Headers.turns(Headers.folded(header))).isFalse();
    }
}
