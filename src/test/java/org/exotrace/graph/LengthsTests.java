package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTests {

    @ParameterizedTest
    @ValueSource(strings = {"k_shortest", "all_up_to", "signed", "through_cargo", "without"})
    void whatIsLongerThanAskedIsNotPlannedAndAllElseStays(String name) {
        String query = CypherLibrary.get("analysis/" + name).text();
        String three = Lengths.within(query, Map.of("max", 3L));
        assertThat(three).contains("$max >= 3").doesNotContain("$max >= 4", "$max >= 5", "$max >= 6").endsWith(query.substring(query.lastIndexOf("\n}")));
        assertThat(query).startsWith(three.substring(0, three.lastIndexOf("\n}")));
        assertThat(Lengths.within(query, Map.of("max", 6L))).isEqualTo(query);
        assertThat(Lengths.within(query, Map.of())).isEqualTo(query);
        assertThat(Lengths.within(query, Map.of("max", 1L))).doesNotContain("$max >=");
    }
}
