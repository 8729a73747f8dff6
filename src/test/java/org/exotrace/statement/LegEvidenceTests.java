package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegEvidenceTests {

    @ParameterizedTest
    @CsvSource({"G047, 5", "G033, 6", "G095, 1"})
    void hasARowForEachLegWithEachItemAndForItemsWithoutALeg(String record, int rows) {
        assertThat(rows(record)).hasSize(rows);
    }

    @Test
    void saysThatAnItemRefutesTheStepItContradictsAndSupportsTheOthers() {
        assertThat(rows("G033")).filteredOn(it -> it.item().supports().equals("refutes"))
                .singleElement().extracting(it -> it.leg().leg()).isEqualTo("G033/2");
    }

    @Test
    void givesTheNumbersOfVerifiedPublicationsOnly() {
        assertThat(Seeds.DATA.statements().stream().flatMap(it -> rows(it.record()).stream()))
                .anySatisfy(it -> assertThat(it.item().doi()).isEqualTo("10.1038/s41586-018-0392-8"))
                .filteredOn(it -> !List.of(ReferenceStatus.VERIFIED, ReferenceStatus.DOCUMENT).contains(it.item().referenceStatus()))
                .allSatisfy(it -> assertThat(it.item().doi()).isNull());
    }

    private static List<LegEvidence> rows(String record) {
        return LegEvidence.of(Seeds.CATALOGUE, Seeds.statement(record));
    }
}
