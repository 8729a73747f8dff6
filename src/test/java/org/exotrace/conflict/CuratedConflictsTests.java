package org.exotrace.conflict;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.evidence.Papers;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What curators wrote down beside what the rules find, on all that ships. */
class CuratedConflictsTests {

    private static final List<Conflict> ALL = Conflicts.of(Seeds.Shipped.CATALOGUE).all();

    @ParameterizedTest
    @CsvSource(textBlock = """
            C01, R7.gene:FASLG
            C02,
            C03, R3.gene:PDCD1
            C04, R8.E006/6
            C05, R7.fam:HSP70
            C06, R7.fam:NKG2DL
            C07,
            C08,
            C09, R7.mir:122
            C10,
            C11,
            C12, R1.proc:metastasis.cell:tumour-cell
            C13, R1.proc:invasion.cell:cd8-t
            C14, R1.proc:tumour-growth.cell:tumour-cell
            C15, R10
            C16, R5
            C17,
            C18, R9.gene:STAT3
            C19,
            C20, R1.proc:chemosensitivity.cell:msc
            X1,  R1.proc:chemosensitivity.cell:msc
            X2,  R2.proc:chemosensitivity.66.drug:carboplatin
            X3,  R9.gene:PDCD1
            X4,  R4.G033/2
            X5,  R5
            X6,
            """)
    void areFoundByThisRuleOrSeenByCuratorsOnly(String group, String found) {
        assertThat(get(group).foundBy()).as(table()).contains(found == null ? new String[0] : new String[] {found});
        assertThat(get(group).basis()).isEqualTo(found == null ? Basis.CURATED : Basis.BOTH);
    }

    @Test
    void twelveOfTwentyGroupsAreFoundByRule() {
        assertThat(groups().filter(it -> it.basis() == Basis.BOTH).count()).as(table()).isGreaterThanOrEqualTo(12);
        assertThat(groups()).hasSize(20);
    }

    @Test
    void whatMeetsAGroupHoldsTwoOfItsRecordsOnDifferentSides() {
        groups().flatMap(group -> group.foundBy().stream().map(it -> new Conflict[] {group, get(it)})).forEach(pair -> {
            List<Set<String>> held = pair[1].sides().stream().map(side -> Set.copyOf(
                    side.statements().stream().filter(pair[0].statements()::contains).toList())).filter(it -> !it.isEmpty()).toList();
            assertThat(held.stream().flatMap(Set::stream).distinct().count()).as(pair[1].id()).isGreaterThan(1);
            assertThat(held).as(pair[1].id()).hasSizeGreaterThan(1);
            assertThat(pair[1].curated()).contains(pair[0].id());
            assertThat(pair[1].basis()).isEqualTo(Basis.BOTH);
        });
    }

    @Test
    void haveTheirPapersCountedOnceEach() {
        Papers papers = Papers.of(Seeds.Shipped.CATALOGUE);
        ALL.forEach(it -> assertThat(it.papers()).as(it.id()).isEqualTo(papers.of(
                it.statements().stream().map(record -> Seeds.Shipped.CATALOGUE.findStatement(record).orElseThrow()).toList()).size()));
        assertThat(get("C01").sides().stream().map(Conflict.Side::papers)).containsExactly(2, 1, 2);
        assertThat(get("C01").papers()).isEqualTo(4);
    }

    @Test
    void standBehindWhatRulesFind() {
        assertThat(ALL.stream().map(it -> it.rule() == null)).isSorted();
        assertThat(ALL.stream().map(Conflict::id)).doesNotHaveDuplicates();
    }

    private static Stream<Conflict> groups() {
        return ALL.stream().filter(it -> it.id().matches("C\\d\\d"));
    }

    private static Conflict get(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError("no " + id));
    }

    private static String table() {
        return groups().map(it -> "%s %-60s %s".formatted(
                it.id(), it.topic(), it.foundBy().isEmpty() ? "curated only" : String.join(", ", it.foundBy()))).collect(joining("\n", "\n", "\n"));
    }
}
