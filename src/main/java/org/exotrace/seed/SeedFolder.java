package org.exotrace.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exotrace.failure.SurroundingsException;

/** Where seeds lie: a folder given by the user, or the one that ships inside the program. */
public final class SeedFolder {

    private SeedFolder() {}

    /** Reads the shipped seeds; inside the jar they are reached through its file system. */
    public static <T> T shipped(Function<Path, T> read) {
        try {
            URI uri = SeedFolder.class.getResource("/seeds/dataset.yaml").toURI();
            if (!uri.getScheme().equals("jar")) {
                return read.apply(Path.of(uri).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read.apply(jar.getPath("/seeds"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path gives valid addresses", e);
        }
    }

    /** All YAML files below a folder, those that misspell it too, in the order of their names, whatever the file system's. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SurroundingsException(
                    "There is no seeds folder '%s'. Give one that holds entities/, documents/ and statements/, or an exported file."
                            .formatted(folder));
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(path -> isYaml(path.toString().toLowerCase(Locale.ROOT)))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
            if (files.isEmpty()) {
                throw new SurroundingsException(
                        "The folder '%s' holds neither seeds nor tables of a graph. Give one that holds entities/, documents/ and statements/, or nodes.tsv and edges.tsv."
                                .formatted(folder));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new SurroundingsException("The seeds folder '%s' cannot be read whole: %s. Check the rights of what is in it."
                    .formatted(folder, e.getMessage()), e);
        }
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
