package org.exotrace.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparationsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one sentence, one reference: nothing
            G100,      G101,      ''
            # a CD8+ T cell is a T cell: the target separates nothing
            G047,      G105,      source vesicle reference
            # a facet that one side does not state separates nothing
            G029,      G110,      ''
            # a value on both sides separates nothing
            G047,      G062,      ''
            # what is inferred is not stated
            G048,      G105,      ''
            """)
    void nameFacetsThatEverySideStatesWithoutAValueInCommon(String a, String b, String facets) {
        Map<String, List<Statement>> sides = new LinkedHashMap<>();
        sides.put("a", statements(a));
        sides.put("b", statements(b));
        assertThat(String.join(" ", Separations.of(Seeds.CATALOGUE, sides).stream().map(it -> it.facet().toString()).toList()))
                .isEqualTo(facets);
    }

    @Test
    void oneSideAloneIsNotSeparated() {
        assertThat(Separations.of(Seeds.CATALOGUE, Map.of("a", statements("G047")))).isEmpty();
    }

    private static List<Statement> statements(String records) {
        return Arrays.stream(records.split(" ")).map(Seeds::statement).toList();
    }
}
