package org.exotrace.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.exotrace.files.Folders;

/** A process that another one began for its own ends: it ends with that one, however that one ends. */
final class Begun {

    /** Set by a build, which cannot say more of itself than that it is the parent. */
    static final String WITH_PARENT = "exotrace.stop-with-parent";

    /** Names the folder of a training; a byte on standard input ends it well. */
    static final String TRAINING = "exotrace.training";

    /** A store that is opening is opened before it can be closed. */
    private static final long PATIENCE_MILLIS = 60_000;

    private Begun() {}

    /**
     * Called by the thread that serves; returns at once.
     *
     * @param close ends the serving
     */
    static void watch(Runnable close) {
        if (Boolean.getBoolean(WITH_PARENT)) {
            ProcessHandle.current().parent().ifPresent(it -> it.onExit().thenRun(() -> System.exit(0)));
        }
        String folder = System.getProperty(TRAINING);
        if (folder != null) {
            Thread serving = Thread.currentThread();
            Thread thread = new Thread(() -> awaitWord(Path.of(folder), close, serving), "training");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The system ends the input of those whose parent was killed, so that none stays. */
    private static void awaitWord(Path folder, Runnable close, Thread serving) {
        try {
            if (System.in.read() < 0) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "training left"));
                close.run();
                serving.join(PATIENCE_MILLIS);
            }
        } catch (IOException e) {
            System.err.println("The word of the program that began this could not be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }

    /** Without its folder no archive is written, which comes after this. */
    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("What a training left could not be deleted: " + e.getMessage());
        }
    }
}
