package org.exotrace.failure;

/** Memory that ran out. A process that goes on without it neither answers nor says why, so it ends at once. */
public final class Exhaustion {

    /** The exit code of surroundings that do not suffice. */
    private static final int CODE = 3;

    private static final String MESSAGE =
            "Exotrace ran out of memory and ends; the store holds what it held. Give it more, such as java -Xmx1g -jar exotrace.jar.";

    private Exhaustion() {}

    /** Ends the process when this is an {@link OutOfMemoryError} or came of one, wherever it was caught. */
    public static void endOn(Throwable failure) {
        if (isOne(failure)) {
            try {
                System.err.println(MESSAGE);
            } finally {
                Runtime.getRuntime().halt(CODE);
            }
        }
    }

    /** Without a new object where that can be: there is no room for one. */
    private static boolean isOne(Throwable failure) {
        try {
            return failure instanceof OutOfMemoryError || Causes.of(failure).anyMatch(OutOfMemoryError.class::isInstance);
        } catch (OutOfMemoryError e) {
            return true;
        }
    }

    /** The same for what nobody catches, in any thread. */
    public static void watch() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            endOn(failure);
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            failure.printStackTrace();
        });
    }
}
