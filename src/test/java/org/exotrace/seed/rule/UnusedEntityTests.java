package org.exotrace.seed.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.support.Make;
import org.junit.jupiter.api.Test;

class UnusedEntityTests {

    private static final String NAMED = "drug:named";

    @Test
    void aDrugBelowAClassThatAStatementNamesIsThereToBeAskedFor() {
        assertThat(unused(
                Make.entity(NAMED, "class", EntityType.DRUG_CLASS, null, null),
                Make.entity("drug:narrower", "narrower class", EntityType.DRUG_CLASS, NAMED, null),
                Make.entity("drug:a", "antibody", EntityType.ANTIBODY, "drug:narrower", null),
                Make.entity("drug:d", "drug", EntityType.DRUG, NAMED, null))).isEmpty();
    }

    @Test
    void aDrugBelowAClassThatNoStatementNamesAndAProteinBelowOneThatIsNamedAreUnused() {
        assertThat(unused(
                Make.entity(NAMED, "class", EntityType.DRUG_CLASS, null, null),
                Make.entity("drug:other", "other class", EntityType.DRUG_CLASS, null, null),
                Make.entity("drug:d", "drug", EntityType.DRUG, "drug:other", null),
                Make.entity("gene:C", "protein", EntityType.PROTEIN, NAMED, null))).containsExactly(
                        "No statement and no other entity names drug:d.", "No statement and no other entity names gene:C.");
    }

    private static List<String> unused(Entity... entities) {
        Participant agent = Json.YAML.convertValue(
                Json.YAML.createObjectNode().put("p", "x1").put("role", "modifier").put("entity", NAMED), Participant.class);
        return SeedRules.check(Written.seeds(List.of(entities),
                List.of(Make.statement("X1", Kind.INTERVENTION, List.of(), List.of(agent), List.of(), List.of())))).stream()
                .filter(it -> it.rule().equals("unused-entity")).map(Finding::what).toList();
    }
}
