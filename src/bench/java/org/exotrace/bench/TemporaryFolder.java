package org.exotrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes with all that is in it once it was measured on. */
final class TemporaryFolder implements AutoCloseable {

    /** Begins the names of all that this process makes. */
    static final String NAME = "exotrace-bench-" + ProcessHandle.current().pid() + "-";

    private final Path path;

    TemporaryFolder() throws IOException {
        path = Files.createTempDirectory(NAME);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(path)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : deepestFirst) {
            Files.delete(one);
        }
    }
}
