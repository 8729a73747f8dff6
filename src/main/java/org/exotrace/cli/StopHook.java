package org.exotrace.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.exotrace.failure.SurroundingsException;

/**
 * Being told to stop (SIGTERM, Ctrl-C) while something is under way: it is closed, and has a moment to say what came of it,
 * since the process is gone once its hooks have ended.
 */
final class StopHook implements AutoCloseable {

    private static final int SECONDS = 5;

    private final CountDownLatch said = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean stopping;

    /** @param closing ends what is under way; whether there was something that has to tell its end */
    StopHook(BooleanSupplier closing) {
        hook = new Thread(() -> stop(closing), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(BooleanSupplier closing) {
        stopping = true;
        try {
            if (closing.getAsBoolean()) {
                said.await(SECONDS, TimeUnit.SECONDS);
            }
        } catch (SurroundingsException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says it where it came of the stop; else it is a failure like any other. */
    void tell(SurroundingsException end) {
        if (!stopping) {
            throw end;
        }
        System.err.println(end.getMessage());
    }

    /** Everything has been said. */
    @Override
    public void close() {
        said.countDown();
        if (!stopping) {
            removed();
        }
    }

    private void removed() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It was told to stop at this moment.
        }
    }
}
