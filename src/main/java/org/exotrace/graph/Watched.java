package org.exotrace.graph;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.exotrace.failure.Joined;

/**
 * Work of Neo4j that never ends where its files cannot grow: it tries to write its pages for ever. It is given up then;
 * nothing is lost by it, since what was committed is in the log, and the next start replays that.
 */
final class Watched {

    private static final long PAGES = 80L << 20;
    private static final int PATIENCE_MILLIS = 2_000;

    /** So many looks in a row that find it at writing pages, where no file can grow, are no chance. */
    private static final int LOOKS = 4;

    private Watched() {}

    /** What it came to, or the failure that it threw; empty where it was given up. */
    static <T> Optional<T> get(String name, Path folder, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        boolean ended = run(name, folder, false, () -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return ended ? Optional.of(Joined.of(result)) : Optional.empty();
    }

    /**
     * Where there is little room Neo4j prints stack traces, which are told in a line instead.
     *
     * @param writesOnly whether it does nothing but write, so that where there is no room waiting is for nothing
     * @return whether it came to its end
     */
    static boolean run(String name, Path folder, boolean writesOnly, Runnable work) {
        PrintStream errors = System.err;
        if (StoreFailure.hasLessThan(PAGES, folder) || !StoreFailure.canGrow(folder)) {
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        }
        try {
            return watch(name, folder, writesOnly, work);
        } finally {
            System.setErr(errors);
        }
    }

    private static boolean watch(String name, Path folder, boolean writesOnly, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        int stuck = 0;
        try {
            do {
                thread.join(PATIENCE_MILLIS);
                boolean room = StoreFailure.canGrow(folder) && !StoreFailure.hasLittleRoom(folder);
                stuck = room ? 0 : writesOnly && StoreFailure.hasLittleRoom(folder) ? LOOKS : isWritingPages(thread) ? stuck + 1 : 0;
            } while (thread.isAlive() && stuck < LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private static boolean isWritingPages(Thread thread) {
        return Arrays.stream(thread.getStackTrace()).anyMatch(it -> it.getMethodName().startsWith("flush"));
    }
}
