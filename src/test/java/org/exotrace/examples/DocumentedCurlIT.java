package org.exotrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.support.CodeBlock;
import org.exotrace.support.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every curl of the documents, as a reader would paste it. */
class DocumentedCurlIT {

    /** Written down, so that a change of the documents cannot hide them from this test. */
    private static final int AT_LEAST = 14;

    static List<CodeBlock> commands() {
        return CodeBlock.all("sh").stream().flatMap(CodeBlock::commands).filter(it -> it.code().startsWith("curl ")).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anAddressIsAnsweredWithWhatWasAskedFor(CodeBlock command) throws IOException, InterruptedException {
        assertThat(command.here()).as("asks the documented address").isNotEqualTo(command.code());
        Path folder = Program.folder("curl");
        String said = Program.run(folder, "sh", "-c", command.here().replaceFirst("curl ", "curl --fail-with-body -sS "));
        assertThat(said.length() + written(folder)).as("characters said, and bytes written to files").isPositive();
    }

    private static long written(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void allOfThemAreFound() {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(CodeBlock.all("sh").stream().flatMap(CodeBlock::commands).map(CodeBlock::code))
                .filteredOn(it -> it.contains("curl ")).allSatisfy(it -> assertThat(it).startsWith("curl "));
    }
}
