package org.exotrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.support.CodeBlock;
import org.exotrace.support.Notebooks;
import org.exotrace.support.Program;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Python and R block of the documents, each by itself, as a reader would paste it. */
@ExtendWith(Notebooks.class)
class DocumentedCodeIT {

    /** Written down, so that a change of the documents cannot hide them from this test. */
    private static final int AT_LEAST = 4;

    static List<CodeBlock> blocks() {
        return Stream.of("python", "r").flatMap(language -> CodeBlock.all(language).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockRunsByItself(CodeBlock block) throws IOException, InterruptedException {
        assertThat(block.here()).as("asks the documented address").isNotEqualTo(block.code());
        List<String> program = block.language().equals("r") ? List.of("Rscript", "-e") : List.of(Notebooks.python(), "-c");
        Program.run(Program.folder(block.language()), program.get(0), program.get(1), block.here());
    }

    @Test
    void allOfThemAreFound() {
        assertThat(blocks()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void pandasReadsEveryStatementWithoutBeingToldHow() throws IOException, InterruptedException {
        String code = "import pandas; print(len(pandas.read_csv('%sapi/v1/statements?format=csv')))".formatted(TestServer.Shipped.address());
        assertThat(Program.run(Program.folder("python"), Notebooks.python(), "-c", code))
                .isEqualToIgnoringNewLines(String.valueOf(Seeds.Shipped.DATA.statements().size()));
    }
}
