package org.exotrace.cli;

import org.exotrace.failure.Causes;
import org.exotrace.failure.ExotraceException;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.SurroundingsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What ends the program, in one line and an exit code. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final long LEAST = 140L << 20;

    private Faults() {}

    /**
     * Below this the shipped data find no room beside the database, whose threads then end one by one; far below, the web server
     * blames folders that are there.
     *
     * @throws SurroundingsException where there is less
     */
    static void checkMemory() {
        if (Runtime.getRuntime().maxMemory() < LEAST) {
            throw new SurroundingsException(tooLittle());
        }
    }

    private static String tooLittle() {
        return "The memory of %d MB was not enough. Give java more: -Xmx512m is enough for the shipped data."
                .formatted(Runtime.getRuntime().maxMemory() >> 20);
    }

    static int code(Throwable failure) {
        return failure instanceof FindingsException ? Main.FINDINGS : Main.SURROUNDINGS;
    }

    /** Without memory the orderly end may never come; what was committed to the store stays either way. */
    static boolean isBeyondOrder(Throwable failure) {
        return failure instanceof VirtualMachineError || isOutOfMemory(failure);
    }

    private static boolean isOutOfMemory(Throwable failure) {
        return Causes.of(failure).anyMatch(OutOfMemoryError.class::isInstance);
    }

    static String line(Throwable failure) {
        if (failure instanceof ExotraceException ours) {
            return ours.getMessage();
        }
        if (isOutOfMemory(failure)) {
            return tooLittle();
        }
        LOG.debug("A fault", failure);
        StackTraceElement[] trace = failure.getStackTrace();
        return "Exotrace failed by a fault of its own: %s%s. Please report this line, with what you did.".formatted(
                failure, trace.length == 0 ? "" : " at " + trace[0]);
    }
}
