package org.exotrace.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The graph to measure on. */
final class EdgeOptions {

    @Option(names = "--legs", defaultValue = "1200000", description = "Legs of the generated graph. Default: ${DEFAULT-VALUE}.")
    private int legs;

    @Option(names = "--edges", paramLabel = "FILE", description = "This edge list instead: a TSV of source, target, type, sign.")
    private @Nullable Path file;

    EdgeList read() {
        return file == null ? EdgeList.ofSize(legs) : EdgeList.read(file);
    }
}
