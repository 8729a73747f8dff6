package org.exotrace.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTests {

    @Test
    void everyModuleBecomesAFunctionAndWhatItImportsComesBefore() {
        Sources sources = SourceTexts.of(
                "js/main.js", "import { a as one, b } from './ui/two.js';\nimport('./screens/three.js').then(it => it.c());\n",
                "js/ui/two.js", "export const a = 1;\nexport async function b() {}\n",
                "js/screens/three.js", "import {\n  a,\n} from '../ui/two.js';\nexport function c() {}\nexport class D {}\n");
        assertThat(Scripts.join(sources, "js/main.js")).endsWith("""
                // js/ui/two.js
                const $0 = once(function () {
                const a = 1;
                async function b() {}
                return { a, b };
                });
                // js/main.js
                const $1 = once(function () {
                const { a: one, b } = $0();
                later($2).then(it => it.c());
                return {  };
                });
                // js/screens/three.js
                const $2 = once(function () {
                const {
                a,
                } = $0();
                function c() {}
                class D {}
                return { D, c };
                });
                $1();
                """);
    }

    @Test
    void linesOfCommentStayBehind() {
        Sources sources = SourceTexts.of("js/main.js", "// why\n/** @param {string} a */\nconst f = a => a; // kept\n  // import what is needed\nf('//x');\n");
        assertThat(Scripts.join(sources, "js/main.js")).endsWith("once(function () {\nconst f = a => a; // kept\nf('//x');\nreturn {  };\n});\n$0();\n");
    }

    @Test
    void aScreenThatStandsApartHasAScriptOfItsOwnWhichTakesWhatIsSharedFromTheFirst() {
        Sources sources = SourceTexts.of("js/main.js", "import { a } from './ui/a.js';\na(() => import('./screens/far.js'));\n",
                "js/ui/a.js", "export function a() {}\n",
                "js/screens/far.js", "import { a } from '../ui/a.js';\nimport { b } from './b.js';\nexport function show() {}\n",
                "js/screens/b.js", "export function b() {}\n");
        var parts = Scripts.join(sources, "js/main.js", List.of("js/screens/far.js"));
        assertThat(parts).containsOnlyKeys("js/main.js", "js/screens/far.js");
        assertThat(parts.get("js/main.js")).contains("// js/ui/a.js\n", "a(() => import('./../js/screens/far.js'));", "export { once, later, $0 };")
                .doesNotContain("// js/screens/far.js\n", "// js/screens/b.js\n");
        assertThat(parts.get("js/screens/far.js")).startsWith("import { once, later, $0 } from './../../js/main.js';\n// js/screens/b.js\n")
                .endsWith("export const { show } = $3();\n").doesNotContain("// js/ui/a.js\n");
    }

    /** Since such a line would go with the comments, or lose what it begins with; an expression in a text may be indented. */
    @Test
    void noTextOfSeveralLinesOnThePageHasALineThatLooksLikeACommentOrIsIndented() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("frontend", "js"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".js")).toList()).hasSizeGreaterThan(100).allSatisfy(
                    it -> assertThat(Pattern.compile("`[^`]*`").matcher(Files.readString(it)).results().map(MatchResult::group))
                            .noneMatch(text -> text.matches("(?s).*\\n[ \\t]*//.*") || text.matches("(?s).*\\n[ \\t]+[^ \\t.].*")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "import x from './x.js';", "import * as x from './x.js';", "import './x.js';", "import { x } from 'x';",
        "import { x } from \"./x.js\";", "  import { x } from './x.js';", "const x = await import('./x.js');", "await ready;",
        "const x = import(name);", "const x = import.meta.url;", "export default 1;", "export { x };", "export * from './x.js';",
        "export let x = 1;", "export var x = 1;", "export const { x } = y;", "import { x } from './x.js' with { type: 'json' };"})
    void refusesWhatItDoesNotKnow(String line) {
        Sources sources = SourceTexts.of("js/main.js", "// fine\n" + line + "\n", "js/x.js", "export const x = 1;\n");
        assertThatThrownBy(() -> Scripts.join(sources, "js/main.js")).isInstanceOf(CannotJoinException.class)
                .hasMessageContaining("js/main.js: cannot be joined for '");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "import { x } from './main.js'; | js/main.js: imports itself by way of js/x.js",
        "import { y } from './y.js';    | js/y.js: there is no such file",
        "const x = 1;                   | js/main.js: js/x.js exports no x"})
    void refusesCyclesAndWhatIsNotThere(String other, String said) {
        Sources sources = SourceTexts.of("js/main.js", "import { x } from './x.js';\n", "js/x.js", other + "\n");
        assertThatThrownBy(() -> Scripts.join(sources, "js/main.js")).hasMessageContaining(said);
    }

    @Test
    void textsThatSpeakOfImportsStay() {
        String text = "const code = 'import json';\nconst f = async () => await code;\n";
        assertThat(Scripts.join(SourceTexts.of("js/main.js", text), "js/main.js")).contains(text);
    }

    @Test
    void typesAreLeftOutWithTheModulesThatTheyName() {
        String text = "/**\n * @param {import('./types.js').Leg} leg\n */\nconst f = leg => /** @type {import('x').Y} */ (leg);\n";
        assertThat(Scripts.join(SourceTexts.of("js/main.js", text), "js/main.js")).contains("\nconst f = leg =>  (leg);\n");
    }
}
