package org.exotrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much is measured, and where the rows go; each bench has its own usual. */
final class Extent {

    @Option(names = "--pairs", description = "How many pairs of answers to time.")
    private @Nullable Integer pairs;

    @Option(names = "--warm", description = "How many answers of each way come before, untimed.")
    private @Nullable Integer warm;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the rows to this file too.")
    private @Nullable Path json;

    /** What makes the rows. */
    @FunctionalInterface
    interface Work {
        void measure(Timing timing) throws IOException;
    }

    /** Measures, so many pairs unless told, and writes the rows. */
    void measure(PrintStream out, int usualPairs, int usualWarm, Work work) throws IOException {
        Report report = new Report(out);
        work.measure(new Timing(report, pairs == null ? usualPairs : pairs, warm == null ? usualWarm : warm));
        if (json != null) {
            report.write(json);
        }
    }
}
