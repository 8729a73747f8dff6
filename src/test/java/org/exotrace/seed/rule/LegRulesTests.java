package org.exotrace.seed.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.json.Json;
import org.exotrace.model.Statement;
import org.junit.jupiter.api.Test;

/** Legs that lead nowhere, twice or past what is documented. */
class LegRulesTests {

    private static final String HEAD = """
            {record: X1, title: x, kind: mechanism, specificity: specific, modality: asserted, exosome_mechanism: true,
             polarity: none, document: paper, says: x, dataset: shipped}
            """;
    private static final String CELLS = """
            participants:
              - {p: s, role: source, entity: cell:dc}
              - {p: t1, role: target, entity: cell:dc}
              - {p: m1, role: mediator, entity: gene:IL6, in: t1}
              - {p: m2, role: mediator, entity: gene:IL6, in: t1}
              - {p: m3, role: mediator, entity: gene:IL6, in: outside}
              - {p: m4, role: mediator, entity: gene:IL6, in: t1, state: phosphorylated}
              - {p: e1, role: effect, entity: proc:growth, primary: true}
            """;

    @Test
    void aLegFromAThingToItselfIsAnError() throws IOException {
        assertThat(findings("self-loop", """
                steps:
                  - {n: 1, subject: m1, relation: activates, object: m1, verb: raises}
                  - {n: 2, subject: m1, relation: activates, object: m2, verb: raises}
                """)).allSatisfy(it -> assertThat(it.severity()).isEqualTo(Severity.ERROR)).extracting(Finding::what).containsExactly(
                "Step 1 leads from m1 to itself.",
                "Step 2 leads from m1 to m2, which are one thing: gene:IL6 in the same place and state.");
    }

    @Test
    void anotherPlaceOrStateOrACellThatIsActedOnIsAnotherThing() throws IOException {
        assertThat(findings("self-loop", """
                steps:
                  - {n: 1, subject: m1, relation: activates, object: m3, verb: raises}
                  - {n: 2, subject: m1, relation: activates, object: m4, verb: raises}
                  - {n: 3, subject: s, relation: activates, object: t1, verb: primes}
                """)).isEmpty();
    }

    @Test
    void theSameLegTwiceIsAWarningAtTheSecond() throws IOException {
        assertThat(findings("leg-twice", """
                transfers:
                  - {n: 1, subject: s, relation: presents, object: m1}
                  - {n: 2, subject: s, relation: presents, object: m2}
                steps:
                  - {n: 1, subject: m1, relation: activates, object: e1, verb: raises}
                  - {n: 2, subject: m3, relation: activates, object: e1, verb: raises}
                  - {n: 3, subject: m1, relation: activates, object: e1, verb: feeds}
                """)).allSatisfy(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING)).extracting(Finding::what).containsExactly(
                "Transfer 2 says again what transfer 1 says: s presents m2.",
                "Step 3 says again what step 1 says: m1 activates e1.");
    }

    @Test
    void aLegOfAnotherSignAspectOrAssayOrOneThatIsDeniedIsAnotherLeg() throws IOException {
        assertThat(findings("leg-twice", """
                steps:
                  - {n: 1, subject: m1, relation: activates, object: e1, verb: raises}
                  - {n: 2, subject: m1, relation: affects, object: e1, verb: changes}
                  - {n: 3, subject: m1, relation: activates, object: e1, verb: raises, aspect: expression}
                  - {n: 4, subject: m1, relation: activates, object: e1, verb: raises, assay: in vivo}
                  - {n: 5, subject: m1, relation: activates, object: e1, verb: raises, negated: true}
                """)).isEmpty();
    }

    @Test
    void aStepPastADocumentedWayIsAWarningThatNamesTheWay() throws IOException {
        assertThat(findings("shortcut", """
                steps:
                  - {n: 1, subject: s, relation: activates, object: m1, verb: raises}
                  - {n: 2, subject: m1, relation: activates, object: m3, verb: raises}
                  - {n: 3, subject: m3, relation: inhibits, object: e1, verb: lowers}
                  - {n: 4, subject: s, relation: inhibits, object: e1, verb: lowers}
                """)).allSatisfy(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING)).extracting(Finding::what).containsExactly(
                "Step 4 leads from s straight to e1, where steps 1, 2 and 3 lead one after the other.");
    }

    @Test
    void aBranchIsNoShortcutAndWhatIsDeniedOrHasNoSignIsNoWay() throws IOException {
        assertThat(findings("shortcut", """
                steps:
                  - {n: 1, subject: s, relation: activates, object: m1, verb: raises}
                  - {n: 2, subject: m1, relation: activates, object: e1, verb: raises}
                  - {n: 3, subject: s, relation: activates, object: e1, verb: raises, branch: parallel}
                  - {n: 4, subject: t1, relation: activates, object: e1, verb: raises}
                  - {n: 5, subject: t1, relation: activates, object: m1, verb: raises, negated: true}
                  - {n: 6, subject: t1, relation: binds, object: m1, verb: binds}
                """)).isEmpty();
    }

    private static List<Finding> findings(String rule, String legs) throws IOException {
        Statement statement = Json.YAML.convertValue(
                Json.YAML.readerForUpdating(Json.YAML.readTree(HEAD)).readTree(CELLS + legs), Statement.class);
        return SeedRules.check(Written.seeds(List.of(), List.of(statement))).stream()
                .filter(it -> it.rule().equals(rule)).toList();
    }
}
