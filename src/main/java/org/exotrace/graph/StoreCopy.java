package org.exotrace.graph;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.exotrace.failure.SurroundingsException;

/** Copies the files of the graph alone: without {@code system} a copy knows no users but the one it makes. */
final class StoreCopy {

    private static final List<Path> FOLDERS = List.of(Path.of("data", "databases", "neo4j"), Path.of("data", "transactions", "neo4j"));
    private static final Path LOCK = Path.of("database_lock");

    private StoreCopy() {}

    static void make(Path from, Path to) {
        for (Path folder : FOLDERS) {
            try {
                copy(from.resolve(folder), to.resolve(folder));
            } catch (IOException e) {
                throw new SurroundingsException("The store could not be copied to '%s'. Make room there.".formatted(to), e);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.endsWith(LOCK)) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
