package org.exotrace.cli;

import java.nio.file.Path;
import org.exotrace.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What serving takes, with or without the word {@code serve}. */
final class ServeOptions {

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--seeds", paramLabel = "DIR",
            description = "Serve the seeds of this folder instead of the shipped ones.")
    private @Nullable Path seeds;

    @Option(names = "--bolt-port", paramLabel = "N",
            description = "Open the embedded Neo4j, once loaded, to other clients of this machine: cypher-shell, Neo4j Browser,"
                    + " drivers. They cannot write to the graph. 0 for a free port; address and password are printed. Default: off.")
    private @Nullable Integer boltPort;

    @Option(names = "--frontend", paramLabel = "DIR",
            description = "Serve the page's files of this folder as they are, read at each request: for work on the page.")
    private @Nullable Path frontend;

    Settings settings() {
        return store.settings(web, seeds, boltPort).withFrontend(frontend);
    }
}
