package org.exotrace.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What strangers may do with queries of their own.
 *
 * @param free      whether they are answered over HTTP
 * @param limit     how long one may take there
 * @param boltPort  where they are answered over Bolt; null for not at all
 * @param boltLimit how long a transaction may last there
 * @param roomHeap  heap of the process that they run in, as {@code -Xmx} takes it
 */
public record Cypher(Switch free, Duration limit, @Nullable Integer boltPort, Duration boltLimit, String roomHeap) {

    /** Over HTTP on this machine only. */
    public static final Cypher USUAL = new Cypher(Switch.LOOPBACK, Duration.ofSeconds(10), null, Duration.ofSeconds(60), "256m");

    public Cypher withFree(Switch other) {
        return new Cypher(other, limit, boltPort, boltLimit, roomHeap);
    }

    public Cypher withLimit(Duration other) {
        return new Cypher(free, other, boltPort, boltLimit, roomHeap);
    }

    public Cypher withBolt(int port, Duration other) {
        return new Cypher(free, limit, port, other, roomHeap);
    }
}
