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

    @Mixin
    private CypherOptions cypher = new CypherOptions();

    @Option(names = "--frontend", paramLabel = "DIR",
            description = "Serve the page's files of this folder as they are, read at each request: for work on the page.")
    private @Nullable Path frontend;

    Settings settings() {
        return store.settings(web, seeds, cypher.cypher()).withFrontend(frontend);
    }
}
