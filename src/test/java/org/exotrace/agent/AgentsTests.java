package org.exotrace.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class AgentsTests {

    private static final Agents AGENTS = Agents.of(Seeds.Shipped.CATALOGUE);

    private static List<String> rows(List<Agent> agents) {
        return agents.stream().map(it -> "%s %s %s %s %s".formatted(it.agent().id(), it.action(), it.actsOn().id(), it.record(), it.matched())).toList();
    }

    @Test
    void whatBlocksPdl1IsNamedWithWhatFailsAndItsDrugs() {
        assertThat(rows(AGENTS.named("B7-H1"))).contains("drug:anti-pdl1 blocks gene:CD274 G007 same",
                "drug:anti-pd1 fails to block gene:CD274 G064 same", "drug:atezolizumab blocks gene:CD274 G007 class");
    }

    @Test
    void aDrugIsNamedForTheClassRightAboveItAlone() {
        assertThat(AGENTS.named("PD-L1")).filteredOn(it -> it.matched() == Matched.CLASS).isNotEmpty()
                .allSatisfy(it -> assertThat(it.via()).isNotNull());
        assertThat(rows(AGENTS.named("PD-1"))).contains("drug:nivolumab blocks gene:PDCD1 G007 class")
                .noneMatch(it -> it.startsWith("drug:ipilimumab") || it.startsWith("drug:atezolizumab"));
    }

    @Test
    void whatActsOnAKindOrOnSomethingWiderIsSaidToDoSo() {
        assertThat(rows(AGENTS.named("extracellular vesicle"))).contains("tx:exosome-clearance removes ves:exosome G065 narrower");
        assertThat(rows(AGENTS.named("tumour cell-derived exosome"))).contains("tx:exosome-clearance removes ves:exosome G065 broader");
    }

    @Test
    void theDocumentedChainOfPdl1HasItsAntibodiesAndWhatItWithstands() {
        List<Agent> agents = AGENTS.on(Seeds.Shipped.CATALOGUE.findStatement("G047").orElseThrow(), it -> true);
        assertThat(rows(agents)).contains("drug:anti-pd1 blocks gene:PDCD1 G007 same", "drug:anti-pdl1 blocks gene:CD274 G007 same",
                "drug:anti-pd1 fails to block gene:CD274 G064 same").doesNotHaveDuplicates();
        assertThat(agents).filteredOn(it -> it.record().equals("G064") && it.via() == null).singleElement()
                .satisfies(it -> assertThat(it.actsIn().id()).isEqualTo("ves:exosome"));
    }

    @Test
    void aProcessThatIsATransferActsOnThatLegOfItsCell() {
        Statement chain = Seeds.Shipped.CATALOGUE.findStatement("G047").orElseThrow();
        assertThat(rows(AGENTS.on(chain, "G047/t1", it -> true))).contains("drug:gw4869 inhibits proc:exosome-secretion G067 same")
                .noneMatch(it -> it.startsWith("drug:hyperoxia"));
        assertThat(rows(AGENTS.on(chain, "G047/1", it -> true))).noneMatch(it -> it.startsWith("drug:gw4869"));
    }

    @Test
    void whatActsInSeveralWaysIsToldOnceAndCountedOnce() {
        Predicate<Statement> some = it -> it.record().hashCode() % 2 == 0;
        assertThat(Seeds.Shipped.CATALOGUE.statements()).allSatisfy(it -> {
            List<Agent> all = List.copyOf(AGENTS.on(it));
            assertThat(rows(all)).doesNotHaveDuplicates();
            assertThat(Stream.concat(AGENTS.on(it, some).stream(), AGENTS.on(it, some.negate()).stream())).containsExactlyInAnyOrderElementsOf(all);
            assertThat(all).isSortedAccordingTo(Comparator.comparing(Agent::matched)
                    .thenComparing(Agent::works, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Agent::record));
        });
    }
}
