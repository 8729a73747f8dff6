package org.exotrace.cli;

import java.time.Duration;
import org.exotrace.config.Cypher;
import org.exotrace.config.Switch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Queries of others: whether, how long, and with what memory. */
final class CypherOptions {

    private static final String HEAP = "[1-9]\\d{0,6}[mMgG]";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--cypher", paramLabel = "WHEN", defaultValue = "loopback",
            description = "Answer free Cypher, guarded: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, where --host is this"
                    + " machine only and the store is the embedded one.")
    private Switch free = Switch.LOOPBACK;

    @Option(names = "--cypher-limit", paramLabel = "S", defaultValue = "10",
            description = "Seconds that a free query may take. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(names = "--bolt-port", paramLabel = "N",
            description = "Open a copy of the embedded store, once loaded, to other clients of this machine: cypher-shell, Neo4j"
                    + " Browser, drivers. They cannot write to the graph. 0 for a free port; the address is printed, and a file with"
                    + " the password named. Default: off.")
    private @Nullable Integer boltPort;

    @Option(names = "--bolt-limit", paramLabel = "S", defaultValue = "60",
            description = "Seconds that a transaction at --bolt-port may last. Default: ${DEFAULT-VALUE}.")
    private int boltLimit = 60;

    @Option(names = "--room-heap", paramLabel = "SIZE", defaultValue = "256m",
            description = "Heap of the process that free queries run in, and of that behind --bolt-port, such as 512m or 1g."
                    + " Default: ${DEFAULT-VALUE}.")
    private String roomHeap = "256m";

    Cypher cypher() {
        return new Cypher(free, seconds("--cypher-limit", limit), boltPort, seconds("--bolt-limit", boltLimit), heap());
    }

    private Duration seconds(String option, int given) {
        if (given < 1 || given > 86_400) {
            throw new ParameterException(spec.commandLine(), "%s cannot be %d: it is whole seconds from 1 to 86400.".formatted(option, given));
        }
        return Duration.ofSeconds(given);
    }

    private String heap() {
        if (!roomHeap.matches(HEAP)) {
            throw new ParameterException(spec.commandLine(), "--room-heap cannot be '%s': it is a size such as 256m or 1g.".formatted(roomHeap));
        }
        return roomHeap;
    }
}
