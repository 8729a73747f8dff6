package org.exotrace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Build;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;

/** Stores of the embedded database with the fixed set in them, as somebody's own: loaded once for all tests of a run, then copied. */
public final class LoadedStore {

    private static final Path FIRST = load("custom");

    private LoadedStore() {}

    private static Path load(String name) {
        Path folder = TestGraph.folder();
        try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
            new GraphStore(client).replace(name, Seeds.DATA, loaded -> {});
        }
        return folder;
    }

    /** A store that a start takes for that of the shipped seeds, as nothing has changed in them since: what was kept says so. */
    static Path asShipped() {
        Path folder = load("default");
        new CatalogueFile(folder).write(Seeds.CATALOGUE, Build.running().hash("seeds/"));
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
