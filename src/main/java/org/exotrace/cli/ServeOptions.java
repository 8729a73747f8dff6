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

    Settings settings() {
        return store.settings(web, seeds);
    }
}
