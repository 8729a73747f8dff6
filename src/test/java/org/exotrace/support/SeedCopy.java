package org.exotrace.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The shipped seeds in a folder of their own, to be broken. */
public record SeedCopy(Path folder) {

    public static SeedCopy in(Path folder) {
        try (Stream<Path> files = Files.walk(Seeds.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Seeds.FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new SeedCopy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file that holds a record, or of itself. */
    public String file(String brief) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.equals(brief) || name.contains("/" + brief + "-"))
                    .findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text everywhere in one file; {@code \n} stands for a new line. */
    public SeedCopy change(String brief, String was, String becomes) {
        try {
            Path path = folder.resolve(file(brief));
            String text = Files.readString(path);
            assertThat(text).contains(was.replace("\\n", "\n"));
            Files.writeString(path, text.replace(was.replace("\\n", "\n"), becomes.replace("\\n", "\n")));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SeedCopy move(String brief, String name) {
        try {
            String from = file(brief);
            Files.createDirectories(folder.resolve(name).getParent());
            Files.move(folder.resolve(from), folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
