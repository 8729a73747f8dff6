package org.exotrace.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a start can be told.
 *
 * @param port          0 for a free one
 * @param data          folder of the embedded store
 * @param seeds         a folder of own seeds; null for the shipped ones
 * @param neo4jUri      address of an external server; null for the embedded one
 * @param neo4jDatabase database on that server; null for its default
 * @param open          whether to open a browser once the page answers
 */
public record Settings(
        String host,
        int port,
        Path data,
        @Nullable Path seeds,
        @Nullable String neo4jUri,
        String neo4jUser,
        @Nullable String neo4jPassword,
        @Nullable String neo4jDatabase,
        boolean open) {

    /** For logs: never with the password. */
    @Override
    public String toString() {
        return "host %s, port %d, %s, seeds %s".formatted(
                host, port,
                neo4jUri == null ? "store " + data : "Neo4j at %s as %s".formatted(neo4jUri, neo4jUser),
                seeds == null ? "shipped" : seeds);
    }
}
