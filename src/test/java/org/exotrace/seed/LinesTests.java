package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTests {

    private static final String TEXT = """
            # a comment
            record: G047
            says: >-
              folded
              text
            participants:
              - {p: s, role: source}
              - p: v
                role:
                  vesicle
              - {p: c1,
                 role: cargo}
            """;

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                       2
            /record,                  2
            /says,                    3
            /participants,            6
            /participants/0,          7
            /participants/0/role,     7
            /participants/1,          8
            /participants/1/role,     9
            /participants/2/role,    12
            /participants/2/entity,  11
            /participants/7,          6
            /nothing/here,            2
            """)
    void aPointerIsOnTheLineOfItsKeyOrOfWhatLacksIt(String pointer, int line) {
        assertThat(Lines.of(TEXT).at(pointer)).isEqualTo(line);
        assertThat(Lines.of(TEXT.replace("\n", "\r\n")).at(pointer)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"''", "# only a comment"})
    void aTextThatHoldsNothingHasOneLine(String text) {
        assertThat(Lines.of(text).at("/record")).isEqualTo(1);
    }
}
