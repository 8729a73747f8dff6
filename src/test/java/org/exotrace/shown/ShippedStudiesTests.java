package org.exotrace.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Modality;
import org.exotrace.model.Perturbed.What;
import org.exotrace.model.Statement;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the studies of the shipped statements come to: rings of what was read in abstracts and parts, and nothing filled. */
class ShippedStudiesTests {

    private static final Catalogue CATALOGUE = Make.catalogue(Seeds.Shipped.DATA);

    /** A ring is the letter, a half ring the letter and its side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            detected    | cargo            | 2  | D
            transferred | cargo            | 19 | D T A?
            transferred | vesicle          | 4  | Tleft A?
            necessary   | cargo            | 36 | D A Nleft
            necessary   | vesicle          | 5  | A Nright
            necessary   | recipient sensor | 2  | A E
            sufficient  | cargo            | 13 | A Sleft
            sufficient  | vesicle          | 20 | A
            """)
    void eachRungClaimsItsRingsAndNoMore(String rung, String of, int records, String rings) {
        List<Statement> those = studied().filter(it -> it.study().rung().toString().equals(rung) && it.study().rungOf().startsWith(of)).toList();
        assertThat(those).hasSize(records);
        for (Statement it : those) {
            Set<String> expected = Stream.of(rings.split(" "))
                    .filter(ring -> !ring.endsWith("?") || it.modality() == Modality.ASSERTED).map(ring -> ring.replace("?", "")).collect(Collectors.toSet());
            if (it.record().equals("E089")) {
                expected.add("S"); // vesicles go back to cells without RAB27A
            }
            assertThat(rings(Studies.of(CATALOGUE, it))).as(it.record()).isEqualTo(expected);
        }
    }

    @Test
    void nothingIsFilledSinceNoPaperWasReadInFull() {
        for (Statement it : CATALOGUE.statements()) {
            Shown shown = Studies.of(CATALOGUE, it);
            assertThat(shown.pips()).as(it.record()).allMatch(pip -> pip.shown() == null && pip.unread());
            assertThat(shown.rung()).as(it.record()).isEqualTo(new Reach(0, 4, null));
        }
    }

    @Test
    void statementsOfTheReviewAreUnread() {
        assertThat(CATALOGUE.statementsOf("xie2023")).hasSize(120).allMatch(it -> Studies.of(CATALOGUE, it).unread());
        assertThat(studied()).hasSize(101).noneMatch(it -> Studies.of(CATALOGUE, it).unread());
    }

    @Test
    void everyControlThatWasReadStandsAmongTheExperiments() {
        List<Statement> controlled = studied().filter(it -> it.study().controls() != null).toList();
        assertThat(controlled).hasSize(66).allMatch(it -> !it.study().ev().isEmpty());
        assertThat(controlled.stream().filter(it -> it.study().controls().evDepleted() != null)
                .filter(it -> it.study().ev().stream().anyMatch(block -> block.changes(What.RELEASE))))
                .as("depleted by RAB27A, so that none are released").extracting(Statement::record).containsExactly("E089", "E093");
    }

    @Test
    void rivalsAreClosedOnlyWhereAnOutcomeWasRead() {
        Map<String, List<String>> closed = new TreeMap<>();
        studied().forEach(it -> Studies.of(CATALOGUE, it).rivals().stream().filter(one -> one.standing() == Standing.CLOSED)
                .forEach(one -> closed.computeIfAbsent(one.rival().id(), key -> new ArrayList<>()).add(it.record())));
        assertThat(closed).isEqualTo(Map.of("R2", List.of("E100"), "R3", List.of("E003", "E089"), "R6", List.of("E017", "E050", "E096", "E100")));
    }

    private static Stream<Statement> studied() {
        return CATALOGUE.statements().stream().filter(it -> it.study() != null && it.study().rung() != null);
    }

    private static Set<String> rings(Shown it) {
        return it.pips().stream().filter(pip -> pip.claimed() != null)
                .map(pip -> pip.pip() + (pip.claimed() == Half.WHOLE ? "" : pip.claimed().toString())).collect(Collectors.toSet());
    }
}
