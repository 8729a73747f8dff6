package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;

/** Places of seeds: one an option, or joined by commas in the environment and in the settings file. */
class SeedsOptionTests {

    @Command
    private static final class Serving {
        @Mixin
        private ServeOptions options = new ServeOptions();
    }

    @Test
    void eachOptionIsAPlaceInItsOrder() {
        assertThat(seeds(null, "--seeds", "shipped", "--seeds", "one, with a comma")).containsExactly(Path.of("shipped"), Path.of("one, with a comma"));
        assertThat(seeds("elsewhere", "--seeds", "given")).containsExactly(Path.of("given"));
        assertThat(seeds(null)).isEmpty();
    }

    @Test
    void aVariableHoldsSeveral() {
        assertThat(seeds("shipped, lab,,")).containsExactly(Path.of("shipped"), Path.of("lab"));
    }

    private static List<Path> seeds(String variable, String... arguments) {
        Serving serving = new Serving();
        new CommandLine(serving)
                .setDefaultValueProvider(argument -> argument instanceof OptionSpec option && option.longestName().equals("--seeds") ? variable : null)
                .parseArgs(arguments);
        return serving.options.settings().seeds();
    }
}
