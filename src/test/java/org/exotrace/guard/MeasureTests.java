package org.exotrace.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.exotrace.failure.ProblemException;
import org.exotrace.support.CypherCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTests {

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", "\\u0028", "(/*)*/", "(//)\n", "('\\')'", "(\")\"", "(`)`", "('\\u005c')'", "(/* ' */", "(/**/"})
    void countsBracketsThatNestAndNoOthers(String opening) {
        assertThatCode(() -> Measure.check(opening.repeat(50), Map.of())).doesNotThrowAnyException();
        refuses(opening.repeat(51), Map.of(), "nested more than 50 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "'('", "\"(\\\"\"", "`(``(`", "/* ( */", "// (\n", "'\\\\u0028'", "'/*' // '(\n"})
    void countsNoneThatCloseOrStandInQuotesAndComments(String text) {
        assertThatCode(() -> Measure.check(text.repeat(60), Map.of())).doesNotThrowAnyException();
    }

    @Test
    void readsWhatAnalystsWrite() {
        CypherCases.honest().forEach(it -> assertThatCode(() -> Measure.check(it, CypherCases.PARAMETERS)).doesNotThrowAnyException());
    }

    @Test
    void takesALongListAsAParameterAndNotAsText() {
        Measure.check("RETURN $l", Map.of("l", Collections.nCopies(20_000, "miR-21")));
        refuses("x".repeat(20_001), Map.of(), "at most 20000");
        refuses("RETURN $l", Map.of("l", Collections.nCopies(500_001, 1)), "500000");
        refuses("RETURN $l", Map.of("l", "x".repeat(500_001)), "500000");
    }

    @Test
    void refusesParametersThatAreNestedDeeply() {
        Object deep = 1;
        for (int i = 0; i < 900; i++) {
            deep = i % 2 == 0 ? List.of(deep) : Map.of("a", deep);
        }
        refuses("RETURN $p", Map.of("p", deep), "nested more than 50 deep");
    }

    @Test
    void refusesNumbersThatWouldBecomeATextOnTheirWay() {
        refuses("RETURN $p", Map.of("p", List.of(Map.of("a", Double.POSITIVE_INFINITY))), "as large as");
        refuses("RETURN $p", Map.of("p", Double.NEGATIVE_INFINITY), "as large as");
    }

    private static void refuses(String query, Map<String, Object> parameters, String why) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Measure.check(query, parameters)).withMessageContaining(why);
    }
}
