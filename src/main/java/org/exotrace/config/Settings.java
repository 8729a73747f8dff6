package org.exotrace.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a start can be told.
 *
 * @param port          0 for a free one
 * @param data          folder of the embedded store
 * @param seeds         what is served in place of what the store holds, side by side and in this order: folders and files, and
 *                      {@link #SHIPPED}; empty where none was given
 * @param neo4jUri      address of an external server; null for the embedded one
 * @param neo4jDatabase database on that server; null for its default
 * @param open          whether to open a browser once the page answers
 * @param cypher        what strangers may do with queries of their own
 * @param access        who may ask over HTTP
 * @param frontend      a folder whose page files are served as they are; null for the shipped ones
 * @param keepVersions  how many data versions that were served are kept
 */
public record Settings(
        String host,
        int port,
        Path data,
        List<Path> seeds,
        @Nullable String neo4jUri,
        String neo4jUser,
        @Nullable String neo4jPassword,
        @Nullable String neo4jDatabase,
        boolean open,
        Cypher cypher,
        Access access,
        @Nullable Path frontend,
        int keepVersions) {

    /** The word for the seeds that the program brings; a folder of that name is {@code ./shipped}. */
    public static final Path SHIPPED = Path.of("shipped");

    /** How many data versions are kept unless told. */
    public static final int KEPT_VERSIONS = 50;

    public Settings {
        seeds = seeds == null ? List.of() : List.copyOf(seeds);
    }

    /** With as many kept versions as usual. */
    public Settings(String host, int port, Path data, List<Path> seeds, @Nullable String neo4jUri, String neo4jUser,
            @Nullable String neo4jPassword, @Nullable String neo4jDatabase, boolean open, Cypher cypher, Access access, @Nullable Path frontend) {
        this(host, port, data, seeds, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, open, cypher, access, frontend, KEPT_VERSIONS);
    }

    /** With free Cypher on this machine only, and no Bolt for others. */
    public Settings(String host, int port, Path data, @Nullable Path seeds, @Nullable String neo4jUri, String neo4jUser,
            @Nullable String neo4jPassword, @Nullable String neo4jDatabase, boolean open) {
        this(host, port, data, seeds == null ? List.of() : List.of(seeds), neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, open, Cypher.USUAL, Access.USUAL, null);
    }

    /** The same, with other seeds. */
    public Settings withSeeds(List<Path> others) {
        return new Settings(host, port, data, others, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, open, cypher, access, frontend, keepVersions);
    }

    /** The same, with the page files of a folder. */
    public Settings withFrontend(@Nullable Path folder) {
        return new Settings(host, port, data, seeds, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, open, cypher, access, folder, keepVersions);
    }

    /** The same, with another number of kept versions. */
    public Settings withKeptVersions(int most) {
        return new Settings(host, port, data, seeds, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, open, cypher, access, frontend, most);
    }

    /**
     * Whether free Cypher is answered. A server of somebody's own has no room for it, so that it has to be asked for there; an
     * address that cannot be resolved is nobody's loopback.
     */
    public boolean freeCypher() {
        return switch (cypher.free()) {
            case ON -> true;
            case OFF -> false;
            case LOOPBACK -> neo4jUri == null && isLoopback();
        };
    }

    /** The same, with other rules for queries of strangers. */
    public Settings with(Cypher other) {
        return new Settings(host, port, data, seeds, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, open, other, access, frontend, keepVersions);
    }

    /** The same, for this machine alone and on a free port. */
    public Settings aside() {
        return new Settings("127.0.0.1", 0, data, seeds, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, false, cypher, access, frontend, keepVersions);
    }

    /** Whether only this machine can ask. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Where a browser finds it, with a slash at the end; an address of IPv6 stands in brackets. */
    public String address(int port) {
        return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port);
    }

    /** For logs: never with the password. */
    @Override
    public String toString() {
        return "host %s, port %d, %s, seeds %s".formatted(
                host, port,
                neo4jUri == null ? "store " + data : "Neo4j at %s as %s".formatted(neo4jUri, neo4jUser),
                seeds.isEmpty() ? "shipped" : seeds.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
}
