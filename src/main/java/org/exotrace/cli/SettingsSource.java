package org.exotrace.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
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
        return Optional.ofNullable(System.getenv(variable)).or(() -> Optional.ofNullable(file().getProperty(name)));
    }

    /** @throws SurroundingsException when there is a settings file that cannot be read */
    static void check() {
        file();
    }

    private static Properties file() {
        Properties properties = new Properties();
        String path = System.getenv("EXOTRACE_CONFIG");
        if (path != null) {
            try (Reader reader = Files.newBufferedReader(Path.of(path), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new SurroundingsException(
                        "The settings file '%s' of EXOTRACE_CONFIG cannot be read. Correct its path.".formatted(path), e);
            }
        }
        return properties;
    }

    static Path dataFolder() {
        String xdg = System.getenv("XDG_DATA_HOME");
        Path home = xdg == null || xdg.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(xdg);
        return home.resolve("exotrace");
    }
}
