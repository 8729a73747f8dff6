package org.exotrace.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.entity.Ref;
import org.exotrace.scope.StatementScope;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given, and what is read as given. */
class GivingTests {

    private static final WhatIfService SERVICE = new WhatIfService(Seeds.Shipped.CATALOGUE);

    private static WhatIf block(String what) {
        return SERVICE.answer(new WhatIfRequest(what, null, null, null, null, StatementScope.ALL));
    }

    private static WhatIf give(String what) {
        return SERVICE.answer(new WhatIfRequest(null, what, null, null, null, StatementScope.ALL));
    }

    @Test
    void whatActsOnOthersIsReadAsGivenWhereItIsToBeBlocked() {
        WhatIf answer = block("GW4869");
        assertThat(answer.readAs()).isEqualTo("applied");
        assertThat(answer.stated()).isEqualTo(give("GW4869").stated());
        assertThat(answer.hints()).contains("GW4869 acts on others, so it is read as given.");
        assertThat(give("GW4869").readAs()).isNull();
        assertThat(block("PD-L1").readAs()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GW4869", "exosome clearance", "drug:anti-tim3", "sialidase"})
    void whatIsReadMoreBroadlyHoldsWhatIsStated(String given) {
        WhatIf answer = give(given);
        if (answer.broader() != null) {
            assertThat(answer.broader().broken()).containsAll(answer.stated().broken());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pembrolizumab", "nivolumab"})
    void aDrugActsAsItsClassWhichIsMoreGeneral(String drug) {
        WhatIf answer = give(drug);
        assertThat(answer.applied().actsAs()).extracting(Ref::id).containsExactly("drug:anti-pd1");
        assertThat(answer.broader()).isEqualTo(give("anti-PD-1").broader());
        assertThat(answer.hints()).anyMatch(it -> it.contains("more general"));
        assertThat(block(drug).readAs()).isEqualTo("applied");
    }

    @Test
    void whatWithstandsTheAgentStandsBesideTheChainsOnWhichItStands() {
        List<Outcome.Broken> broken = give("anti-PD-1").broader().broken();
        assertThat(broken).filteredOn(it -> List.of("G018", "G047", "G048").contains(it.statement())).hasSize(3)
                .allSatisfy(it -> assertThat(it.against()).extracting(WhatIf.Why::statement).containsExactly("G064"));
        assertThat(broken).filteredOn(it -> it.statement().equals("G031")).isNotEmpty().allSatisfy(it -> assertThat(it.against()).isEmpty());
    }

    @Test
    void whatIsBlockedNamesWhatDoesSo() {
        assertThat(block("B7-H1").agents()).extracting(it -> it.agent().id() + " " + it.record())
                .contains("drug:anti-pdl1 G007", "drug:anti-pd1 G064", "drug:avelumab G007");
    }

    @Test
    void whereNothingBreaksAllTheBestPartialSetIsGivenAndSaidToBe() {
        Intervention answer = SERVICE.answer(new InterventionRequest("proc:immune-escape", null, 2, StatementScope.ALL));
        Partial partial = answer.partial();
        assertThat(answer.sets()).isEmpty();
        assertThat(partial.set().breaks()).isNotEmpty();
        assertThat(partial.misses()).isNotEmpty().noneMatch(it -> partial.set().breaks().contains(new Intervention.Chain(it.statement(), it.title(), it.effect(), it.direction())));
        assertThat(partial.set().agents()).isNotEmpty();
        assertThat(answer.hints()).anyMatch(it -> it.contains("partial"));
    }

    @Test
    void aStatementAboutAnInterventionIsNoSideEffectOfIt() {
        assertThat(block("sialic acid").stated().broken()).extracting(Outcome.Broken::statement).contains("G115");
        assertThat(block("sialic acid").stated().beneficialBroken()).extracting(Outcome.Broken::statement).doesNotContain("G115");
    }
}
