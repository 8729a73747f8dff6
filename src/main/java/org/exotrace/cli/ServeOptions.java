package org.exotrace.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.exotrace.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What serving takes, with or without the word {@code serve}. */
final class ServeOptions {

    private static final int MOST_VERSIONS = 10_000;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--seeds", paramLabel = "DIR",
            description = "Serve the seeds of this folder or file instead of what the store holds. Given several times, they stand side by"
                    + " side, each upon those before it; the word shipped is the shipped data. In the environment they are joined by commas.")
    private List<String> seeds = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private CypherOptions cypher = new CypherOptions();

    @Option(names = "--frontend", paramLabel = "DIR",
            description = "Serve the page's files of this folder as they are, read at each request: for work on the page.")
    private @Nullable Path frontend;

    @Option(names = "--keep-versions", paramLabel = "N", defaultValue = "50",
            description = "How many data versions that were served are kept below --data, so that links to them go on answering as they did:"
                    + " 0 to 10000, of 500 MB together. Default: ${DEFAULT-VALUE}.")
    private int keepVersions = Settings.KEPT_VERSIONS;

    Settings settings() {
        if (keepVersions < 0 || keepVersions > MOST_VERSIONS) {
            throw new ParameterException(command.commandLine(), "--keep-versions cannot be %d: it is a whole number from 0 to %d."
                    .formatted(keepVersions, MOST_VERSIONS));
        }
        return store.settings(web, places(), cypher.cypher()).withFrontend(frontend).withKeptVersions(keepVersions);
    }

    /** A comma parts places in a variable or a line of the settings file; after an option it is a comma. */
    private List<Path> places() {
        boolean option = command.commandLine().getParseResult().hasMatchedOption("--seeds");
        return (option ? seeds : seeds.stream().flatMap(it -> Arrays.stream(it.split(","))).map(String::strip).filter(it -> !it.isEmpty()).toList())
                .stream().map(Path::of).toList();
    }
}
