package org.exotrace.cli;

import java.nio.file.Path;
import java.util.List;
import org.exotrace.config.Cypher;
import org.exotrace.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the graph is kept. */
final class StoreOptions {

    @Option(names = "--data", paramLabel = "DIR",
            description = "Folder of the embedded store. Default: $XDG_DATA_HOME/exotrace or ~/.local/share/exotrace.")
    private @Nullable Path data;

    @Option(names = "--neo4j-uri", paramLabel = "URI",
            description = "Use this Neo4j server (5.26 or later) instead of the embedded one: neo4j:// or bolt://.")
    private @Nullable String uri;

    @Option(names = "--neo4j-user", paramLabel = "U", defaultValue = "neo4j",
            description = "User on that server. Default: ${DEFAULT-VALUE}. The password comes from EXOTRACE_NEO4J_PASSWORD"
                    + " or from neo4j-password in the settings file.")
    private String user = "neo4j";

    @Option(names = "--neo4j-database", paramLabel = "NAME", description = "Database on that server. Default: its home database.")
    private @Nullable String database;

    /** Without a page and seeds. */
    Settings settings() {
        return settings(new WebOptions(), List.of(), Cypher.USUAL);
    }

    Settings settings(WebOptions web, List<Path> seeds, Cypher cypher) {
        return new Settings(web.host, web.port, data == null ? SettingsSource.dataFolder() : data, seeds,
                uri, user, SettingsSource.find(SettingsFile.PASSWORD).orElse(null), database, web.open,
                cypher, web.access.access(), null);
    }
}
