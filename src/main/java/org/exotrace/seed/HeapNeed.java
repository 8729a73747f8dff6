package org.exotrace.seed;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much heap data take with all that answers prepare of them, as measured on 100 000 statements; a start says so where
 * there is less, before it reads or loads them.
 */
public final class HeapNeed {

    private static final Logger LOG = LoggerFactory.getLogger(HeapNeed.class);

    private static final long PROGRAM = 150_000_000;
    private static final long A_STATEMENT = 7_500;
    /** Of a statement with its part of entities and publications, as JSON. */
    private static final long JSON_OF_A_STATEMENT = 3_800;

    private HeapNeed() {}

    public static void tell(long statements) {
        missing(statements, Runtime.getRuntime().maxMemory()).ifPresent(it -> LOG.warn("{}", it));
    }

    /** @param json how many bytes they are as JSON */
    public static void tellOfJson(long json) {
        tell(json / JSON_OF_A_STATEMENT);
    }

    /** What to say; empty where they fit. */
    static Optional<String> missing(long statements, long heap) {
        long need = PROGRAM + statements * A_STATEMENT;
        return need <= heap ? Optional.empty() : Optional.of(String.format(Locale.ROOT,
                "About %d statements, with all that answers prepare of them, need %d MB of heap, and there are %d. Give java -Xmx%dm, or load fewer.",
                statements, need / 1_000_000, heap / 1_000_000, need / 1_000_000));
    }
}
