package org.exotrace.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetsTests {

    private static final String INDEX = """
            @layer base, parts;
            @import url('ui/base.css') layer(base);
            @import url('map.css') layer(parts);
            """;

    @Test
    void eachImportBecomesABlockOfItsLayer() {
        Sources sources = SourceTexts.of("css/index.css", INDEX, "css/ui/base.css", "a {}\n", "css/map.css", "b { background: url('data:,') }\n");
        assertThat(StyleSheets.join(sources, "css/index.css")).isEqualTo("""
                @layer base, parts;
                @layer base {
                a {}
                }
                @layer parts {
                b { background: url('data:,') }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@import url('x.css') layer(x);", "@import 'x.css';", "@charset 'utf-8';", "a { background: url(x.png) }",
        "a { background: url('../x.png') }"})
    void refusesWhatMeansSomethingElseInAnotherPlace(String line) {
        Sources sources = SourceTexts.of("css/index.css", INDEX, "css/ui/base.css", line + "\n", "css/map.css", "");
        assertThatThrownBy(() -> StyleSheets.join(sources, "css/index.css")).isInstanceOf(CannotJoinException.class)
                .hasMessageContaining("cannot be joined for '");
    }
}
