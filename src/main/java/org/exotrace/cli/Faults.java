package org.exotrace.cli;

import org.exotrace.failure.ExotraceException;
import org.exotrace.failure.FindingsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What ends the program, in one line and an exit code. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static int code(Throwable failure) {
        return failure instanceof FindingsException ? Main.FINDINGS : Main.SURROUNDINGS;
    }

    static String line(Throwable failure) {
        if (failure instanceof ExotraceException ours) {
            return ours.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return "The memory of %d MB was not enough. Give java more, such as -Xmx512m, which the shipped data need at most."
                    .formatted(Runtime.getRuntime().maxMemory() >> 20);
        }
        LOG.debug("A fault", failure);
        StackTraceElement[] trace = failure.getStackTrace();
        return "Exotrace failed by a fault of its own: %s%s. Please report this line, with what you did.".formatted(
                failure, trace.length == 0 ? "" : " at " + trace[0]);
    }
}
