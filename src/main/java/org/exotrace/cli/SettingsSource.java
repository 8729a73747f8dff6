package org.exotrace.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What no flag says comes from the environment ({@code EXOTRACE_PORT}), else from the settings file. */
final class SettingsSource implements IDefaultValueProvider {

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option ? find(option.longestName().substring(2)).orElse(null) : null;
    }

    /** @param name an option's name without dashes in front */
    static Optional<String> find(String name) {
        String variable = "EXOTRACE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return environment(variable).or(() -> file().flatMap(it -> it.find(name)));
    }

    /** A variable that is empty is as if it were not there. */
    private static Optional<String> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(it -> !it.isBlank());
    }

    /**
     * @return what is worth a word before the program starts
     * @throws SurroundingsException when there is a settings file that cannot be read
     */
    static Optional<String> check() {
        return file().flatMap(SettingsFile::warning);
    }

    private static Optional<SettingsFile> file() {
        return environment("EXOTRACE_CONFIG").map(SettingsFile::new);
    }

    static Path dataFolder() {
        String xdg = System.getenv("XDG_DATA_HOME");
        Path home = xdg == null || xdg.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(xdg);
        return home.resolve("exotrace");
    }
}
