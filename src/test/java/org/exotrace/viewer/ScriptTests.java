package org.exotrace.viewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.exotrace.aggregate.LandscapeAnswers;
import org.exotrace.path.PathAnswers;
import org.exotrace.statement.StatementAnswers;
import org.exotrace.support.NodeTest;
import org.exotrace.support.Program;
import org.junit.jupiter.api.Test;

/** What holds for the page's scripts without a browser; the tests themselves are below {@code src/test/js}. */
@NodeTest
class ScriptTests {

    private static final Path TESTS = Path.of("src/test/js");

    @Test
    void passTestsOfTheirOwn() throws Exception {
        StatementAnswers.write(Path.of("target/js/answers.json"));
        LandscapeAnswers.write(Path.of("target/js/landscape.json"));
        PathAnswers.write(Path.of("target/js/paths.json"));
        run(Stream.concat(Stream.of("node", "--test"), tests()).toArray(String[]::new));
    }

    private static Stream<String> tests() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(Path::toString).filter(it -> it.endsWith(".test.js")).sorted().toList().stream();
        }
    }

    @Test
    @NodeTest(packages = true)
    void keepTheirTypes() throws Exception {
        run("npm", "run", "--silent", "types");
    }

    @Test
    @NodeTest(packages = true)
    void holdNoSlipThatALinterSees() throws Exception {
        run("npm", "run", "--silent", "lint");
    }

    @Test
    @NodeTest(packages = true)
    void areFormattedAsPrettierDoes() throws Exception {
        run("npm", "run", "--silent", "check-format");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Program.run(Path.of("."), command);
    }
}
