package org.exotrace.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.exotrace.failure.Reason;
import org.exotrace.failure.SurroundingsException;

/** Settings in a file: lines such as {@code port=8080}. */
final class SettingsFile {

    static final String PASSWORD = "neo4j-password";

    /** A path of Windows, most likely: Java would read {@code \\t} as a tab, and stop at {@code \\u}. */
    private static final Pattern LONE_BACKSLASH = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\(?!\\\\|u[0-9A-Fa-f]{4}|[ :=#!]|$)");

    private final Path path;
    private final Properties properties = new Properties();

    /** @throws SurroundingsException when it cannot be read, with the line where there is one */
    SettingsFile(String name) {
        try {
            path = Path.of(name);
            List<String> lines = lines();
            for (int i = 0; i < lines.size(); i++) {
                if (LONE_BACKSLASH.matcher(lines.get(i)).find()) {
                    throw wrong("has a single backslash on line %d. Write / or two backslashes in a path.".formatted(i + 1));
                }
            }
            properties.load(new StringReader(String.join("\n", lines)));
        } catch (InvalidPathException | IOException e) {
            throw new SurroundingsException("The settings file '%s' of EXOTRACE_CONFIG cannot be read (%s). Correct its path or rights."
                    .formatted(name, Reason.of(e)), e);
        }
    }

    private List<String> lines() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.replaceFirst("^\\uFEFF", "").lines().toList();
        } catch (CharacterCodingException e) {
            throw wrong("is not UTF-8. Save it as UTF-8; programs that say ANSI or Latin-1 write another encoding.");
        }
    }

    private SurroundingsException wrong(String what) {
        return new SurroundingsException("The settings file '%s' of EXOTRACE_CONFIG %s".formatted(path, what));
    }

    /** What a line says; a line that says nothing is as if it were not there. */
    Optional<String> find(String name) {
        return Optional.ofNullable(properties.getProperty(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** What is worth a word, though it keeps nothing from starting. */
    Optional<String> warning() {
        return find(PASSWORD).isPresent() && isOpenToOthers() ? Optional.of(
                "The settings file '%s' holds a password, and others can read it. Let only its owner: chmod 600.".formatted(path))
                : Optional.empty();
    }

    private boolean isOpenToOthers() {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
            return rights.contains(PosixFilePermission.GROUP_READ) || rights.contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
