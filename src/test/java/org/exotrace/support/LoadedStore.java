package org.exotrace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;

/** Stores of the embedded database with the fixed set in them, as somebody's own: loaded once for all tests of a run, then copied. */
public final class LoadedStore {

    private static final Path FIRST = load();

    private LoadedStore() {}

    private static Path load() {
        Path folder = TestGraph.folder();
        try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
            new GraphStore(client).replace("custom", Seeds.DATA, loaded -> {});
        }
        return folder;
    }

    /** A new folder with a store that nobody has open. */
    public static Path copy() {
        Path copy = TestGraph.folder();
        try (Stream<Path> all = Files.walk(FIRST)) {
            for (Path path : all.skip(1).toList()) {
                Files.copy(path, copy.resolve(FIRST.relativize(path)));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
