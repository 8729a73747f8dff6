package org.exotrace.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claim;
import org.exotrace.claim.Claims;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.support.Seeds;
import org.exotrace.support.ShippedServer;
import org.junit.jupiter.api.Test;

class AgreementTests {

    private static final Catalogue ALL = Seeds.Shipped.CATALOGUE;

    @Test
    void oneClaimOfSeveralStatementsNamesThemAllAndTheirPapers() {
        ClaimDetail detail = new Agreement(ALL).one("gene:CD274~+~gene:PDCD1");
        assertThat(detail.claim().statements()).contains("E005", "G018", "G047", "G048");
        assertThat(detail.claim().papersList()).extracting(it -> it.id()).contains("chen2018");
        assertThat(detail.claim().papers()).isEqualTo(detail.claim().papersList().size());
        assertThat(detail.made()).extracting(it -> it.record()).containsExactlyElementsOf(detail.claim().statements());
    }

    @Test
    void eachStepIsInExactlyOneClaimWithItsSubjectSignAndObject() {
        Map<String, Set<String>> expected = new HashMap<>();
        for (Statement statement : ALL.statements()) {
            for (Step step : statement.steps()) {
                String relation = step.sign() == null ? step.relation().toString() : switch (step.sign()) {
                    case POSITIVE -> "+";
                    case NEGATIVE -> "-";
                    case UNKNOWN -> "0";
                };
                expected.computeIfAbsent(String.join("~", statement.participant(step.subject()).entity(), relation,
                        statement.participant(step.object()).entity()), key -> new TreeSet<>()).add(statement.id(step));
            }
        }
        Map<String, Set<String>> found = new HashMap<>();
        Claims.of(ALL).all().stream().filter(it -> it.key().isStep())
                .forEach(it -> found.put(it.key().id(), new TreeSet<>(it.legs())));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void whatIsSaidNotToBeSoIsNoSupport() {
        Claim claim = Claims.of(ALL).all().stream().filter(it -> it.legs().contains("E068/t5")).findFirst().orElseThrow();
        assertThat(claim.negated()).extracting(Statement::record).contains("E068");
        assertThat(claim.statements()).extracting(Statement::record).doesNotContain("E068");
    }

    @Test
    void papersCountThoseOfTheClaimAmongTheStatementsThatAreAskedFor() {
        JsonNode two = ShippedServer.json("/claims?papers_min=2&sign=positive&limit=1000");
        assertThat(two.path("items")).isNotEmpty().allSatisfy(it -> assertThat(it.path("papers").asInt()).isGreaterThanOrEqualTo(2));
        JsonNode review = ShippedServer.json("/claims?document=xie2023&subject=PD-L1&object=PD-1");
        assertThat(review.path("items")).singleElement().satisfies(it -> assertThat(it.path("statements")).extracting(JsonNode::asText)
                .containsExactly("G018", "G047", "G048"));
        assertThat(ShippedServer.json("/claims?subject=T%20cell&below=true").path("total").asInt())
                .isGreaterThan(ShippedServer.json("/claims?subject=T%20cell").path("total").asInt());
    }

    @Test
    void anUnknownClaimIsToldWithNearOnes() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> new Agreement(ALL).one("gene:CD274~+~gene:PDCD2"))
                .satisfies(it -> assertThat(it.suggestions()).contains("gene:CD274~+~gene:PDCD1"));
    }
}
