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

    private Begun() {}

    /**
     * Returns at once.
     *
     * @param close what is to be closed before the folder of a training that nobody waits for is deleted
     */
    static void watch(Runnable close) {
        if (Boolean.getBoolean(WITH_PARENT)) {
            ProcessHandle.current().parent().ifPresent(it -> it.onExit().thenRun(() -> System.exit(0)));
        }
        String folder = System.getProperty(TRAINING);
        if (folder != null) {
            Thread thread = new Thread(() -> awaitWord(Path.of(folder), close), "training");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The system ends the input of those whose parent was killed, so that none stays. Without its folder no archive is written. */
    private static void awaitWord(Path folder, Runnable close) {
        try {
            if (System.in.read() < 0) {
                close.run();
                Folders.delete(folder);
            }
        } catch (IOException e) {
            System.err.println("What a training left could not be deleted: " + e.getMessage());
        }
        System.exit(0);
    }
}
