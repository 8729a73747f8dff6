package org.exotrace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.jspecify.annotations.Nullable;

/** A real database with the fixed set in it, opened once for all tests of a run. */
public final class TestGraph {

    private TestGraph() {}

    /** Opened when first asked for: settings alone need no database. */
    private static final class Opened {
        private static final GraphClient CLIENT = open();
    }

    private static GraphClient open() {
        GraphClient client = GraphClient.open(TestDatabase.fresh());
        Runtime.getRuntime().addShutdownHook(new Thread(client::close));
        new GraphStore(client).replace("default", Seeds.DATA, loaded -> {});
        return client;
    }

    public static GraphClient client() {
        return Opened.CLIENT;
    }

    /** Settings of a server on a free port with its embedded store in that folder. */
    public static Settings settings(Path data) {
        return settings(data, null);
    }

    /** @param seeds what it loads; null for what ships */
    public static Settings settings(Path data, @Nullable Path seeds) {
        return new Settings("127.0.0.1", 0, data, seeds, null, "neo4j", null, null, false);
    }

    /** A new empty folder. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("exotrace-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
