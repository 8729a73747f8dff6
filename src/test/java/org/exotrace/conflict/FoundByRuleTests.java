package org.exotrace.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every contradiction that a rule finds in all that ships was read once: this is the list. */
class FoundByRuleTests {

    private static final List<Conflict> ALL = Conflicts.of(Seeds.Shipped.CATALOGUE).all();

    @Test
    void areTheseInAllThatShips() {
        assertThat(ALL.stream().filter(it -> it.rule() != null).map(Conflict::id)).containsExactly(
                "R1.proc:chemosensitivity.cell:msc",
                "R1.proc:gdt-activity.cell:tumour-cell",
                "R1.proc:invasion.cell:cd8-t",
                "R1.proc:metastasis.cell:tumour-cell",
                "R1.proc:tcell-activation.cell:tumour-cell",
                "R1.proc:tumour-growth.cell:tumour-cell",
                "R1.proc:tumour-killing.cell:tumour-cell",
                "R2.proc:chemosensitivity.66.drug:carboplatin",
                "R3.gene:FASLG",
                "R3.gene:PDCD1",
                "R3.gene:STAT3",
                "R4.G033/2",
                "R5",
                "R6.li2019",
                "R7.fam:HSP70",
                "R7.fam:NKG2DL",
                "R7.gene:FASLG",
                "R7.mir:122",
                "R8.E006/6",
                "R8.E006/8",
                "R8.E021/6",
                "R8.E068/t5",
                "R9.gene:PDCD1",
                "R9.gene:STAT3",
                "R10",
                "R11.drug:anti-pd1.gene:CD274");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R7.gene:FASLG               | E061, E076                   | E010, E011
            R7.fam:HSP70                | E090, G016, G017, G070, G071 | E021, E022
            R7.fam:NKG2DL               | E060                         | E012, E013
            R7.mir:122                  | G090                         | E070, E071, E088
            R8.E006/6                   | E006                         | E005, G023
            R8.E006/8                   | E006                         | E005
            R8.E021/6                   | E021                         | E006, E022, E023, E024
            R8.E068/t5                  | E068                         | E009
            R1.proc:invasion.cell:cd8-t | E010                         | E069
            R6.li2019                   | E090                         | E091
            R9.gene:PDCD1               | E005, G018, G047, G048       | G105
            R9.gene:STAT3               | E021, E022, E028, E044, E053, E080 | E097
            R10                         | E034                         | E043, E051, E066
            R11.drug:anti-pd1.gene:CD274| E005                         | G064
            """)
    void holdTheseStatementsOnTheirSides(String id, String one, String other) {
        Conflict conflict = ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        assertThat(conflict.sides().stream().map(it -> String.join(", ", it.statements()))).containsExactly(one, other);
    }

    @Test
    void sayWhatComesAboutOnEachSide() {
        assertThat(ALL.stream().filter(it -> it.id().equals("R7.gene:FASLG")).findFirst().orElseThrow().sides().get(1).label())
                .isEqualTo("for the tumour: more T-cell apoptosis, more tumour-cell invasion");
    }

    @Test
    void twoSidesOfOnePaperAreNeverSeparatedByIt() {
        assertThat(ALL.stream().filter(it -> it.id().equals("R6.li2019")).findFirst().orElseThrow().separatedBy())
                .noneMatch(it -> it.facet().toString().equals("reference"));
    }
}
